import type { App } from '@slack/bolt';
import {
  actions,
  button,
  cell,
  context,
  header,
  input,
  leaf,
  list,
  mrkdwn,
  option,
  plain,
  preformatted,
  richSection,
  richText,
  section,
  select,
  table,
} from '../block-kit/payloads.ts';

const bold = { style: { bold: true } };

/** Every block that shows something, in one message. */
export const showcase = [
  header({ text: plain('Probes :bulb:') }),
  header({ text: plain('A smaller heading'), level: 3 }),
  richText(
    richSection(
      leaf('Plain, '),
      leaf('bold', bold),
      leaf(', '),
      leaf('code', { style: { code: true } }),
      leaf(' and '),
      { type: 'link', url: 'https://kubernetes.io/', text: 'a link' },
      leaf(' by '),
      { type: 'user', user_id: 'U0BOB' },
    ),
    numbered('First', {}),
    list({ indent: 1, elements: [richSection(leaf('Nested'))] }),
    numbered('Second', { offset: 1 }),
    preformatted({ language: 'yaml', elements: [leaf('kind: Pod\nspec: <b>{}</b>')] }),
    { type: 'rich_text_quote', elements: [leaf('A quote, 引用。')] },
  ),
  section({ text: mrkdwn('*Section* with `code` & <https://kubernetes.io|label>') }),
  section({
    text: mrkdwn('Pick one'),
    accessory: select({ action_id: 'pick', options: [option('one'), option('two')] }),
  }),
  { type: 'section', fields: [mrkdwn('*Left*\n1'), mrkdwn('*Right*\n2')] },
  context(mrkdwn('_Context_ line'), plain('plain *text*')),
  { type: 'divider' },
  table(
    [
      [cell('Probe'), cell('Failures')],
      [richText(richSection(leaf('liveness', bold))), cell('3')],
    ],
    { column_settings: [{ align: 'left' }, { align: 'right' }] },
  ),
  {
    type: 'container',
    title: plain('More'),
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [section({ text: plain('Inside the container') })],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Helpful'), value: 'good' },
        negative_button: { text: plain('Not helpful'), value: 'bad' },
      },
    ],
  },
];

const confirm = {
  title: plain('Delete it?'),
  text: plain('It is gone then.'),
  confirm: plain('Delete'),
  deny: plain('Keep'),
};
const choices = [option('a'), option('b', { description: plain('The second') })];

/** Every control that a message may hold. */
export const controls = [
  actions(
    button({ text: plain('Approve'), action_id: 'approve', value: 'yes', style: 'primary' }),
    button({ text: plain('Remove'), action_id: 'remove', value: 'gone', style: 'danger', confirm }),
    select({ action_id: 'menu', options: choices, placeholder: plain('Choose a topic') }),
    { type: 'overflow', action_id: 'more', options: choices },
    { type: 'datepicker', action_id: 'day', initial_date: '2026-11-22' },
    { type: 'timepicker', action_id: 'hour', initial_time: '09:30' },
  ),
  actions({ type: 'radio_buttons', action_id: 'radio', options: choices }),
  actions({ type: 'checkboxes', action_id: 'ticks', options: choices }),
];

/** A modal with every input. */
export const form = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Settings'),
  submit: plain('Save'),
  blocks: [
    input(
      { type: 'plain_text_input', action_id: 'v' },
      { block_id: 'name', label: plain('Name'), hint: plain('Not “bad”.') },
    ),
    input(
      { type: 'plain_text_input', action_id: 'v', multiline: true },
      { block_id: 'note', label: plain('Note'), optional: true },
    ),
    input(select({ action_id: 'v', options: choices }), { block_id: 'topic', label: plain('Topic') }),
    input(
      { type: 'radio_buttons', action_id: 'v', options: choices, initial_option: choices[0] },
      { block_id: 'rule', label: plain('Rule') },
    ),
    input(
      { type: 'checkboxes', action_id: 'v', options: choices },
      { block_id: 'days', label: plain('Days') },
    ),
    input(
      { type: 'multi_static_select', action_id: 'v', options: choices },
      { block_id: 'topics', label: plain('Topics'), optional: true },
    ),
    input(
      { type: 'timepicker', action_id: 'v', initial_time: '09:30' },
      { block_id: 'time', label: plain('Time') },
    ),
    input(
      { type: 'datepicker', action_id: 'v', initial_date: '2026-11-23' },
      { block_id: 'date', label: plain('Date') },
    ),
  ],
};

/** What the app heard, for a test to look at. */
export interface Heard {
  actions: Record<string, unknown>[];
  submissions: unknown[];
}

/** `/k8s showcase|controls|form`; a form whose name is “bad” is refused at its field. */
export function registerPageFixtures(app: App, heard: Heard): void {
  app.command('/k8s', async ({ command, ack, client }) => {
    await ack();
    const { channel_id: channel, text, trigger_id } = command;
    if (text === 'form') await client.apiCall('views.open', { trigger_id, view: form });
    else
      await client.apiCall('chat.postMessage', {
        channel,
        text,
        blocks: text === 'controls' ? controls : showcase,
      });
  });
  app.action(/.*/, async ({ action, ack }) => {
    await ack();
    heard.actions.push({ ...action });
  });
  app.view('form', async ({ ack, view }) => {
    heard.submissions.push(view.state.values);
    if (view.state.values.name?.v?.value === 'bad')
      await ack({ response_action: 'errors', errors: { name: 'Choose another name.' } });
    else await ack();
  });
}

function numbered(text: string, more: Record<string, unknown>) {
  return list({ style: 'ordered', elements: [richSection(leaf(text))], ...more });
}
