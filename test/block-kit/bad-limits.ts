import {
  actions,
  button,
  context,
  image,
  input,
  leaf,
  option,
  plain,
  richSection,
  richText,
  section,
  select,
  times,
} from './payloads.ts';

const long = (length: number) => 'x'.repeat(length);
const multiSelect = (more: object) => actions({ type: 'multi_static_select', ...more });
const group = (count: number) => ({ label: plain(), options: times(count, (index) => option(`${index}`)) });
const checkboxes = (more: object) => actions({ type: 'checkboxes', options: [option()], ...more });
const feedback = (more: object) => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      positive_button: { text: plain('Good'), value: 'good' },
      negative_button: { text: plain('Bad'), value: 'bad' },
      ...more,
    },
  ],
});
const iconButton = (more: object) => ({
  type: 'context_actions',
  elements: [{ type: 'icon_button', icon: 'trash', text: plain(), ...more }],
});
const textInput = (more: object) => input({ type: 'plain_text_input', ...more });
const fileImage = (slackFile: object) => ({ type: 'image', alt_text: 'a', slack_file: slackFile });
const date = { type: 'date', timestamp: 1_700_000_000, format: '{date}' };
const source = { type: 'url', url: 'docs/probes.md', text: 'Probes' };

/** Blocks past a limit of the hand-written tables, and where the pointer ends below /blocks/0. */
export const badLimits: [string, unknown, string][] = [
  ['an empty alt_text', image({ alt_text: '' }), '/alt_text'],
  [
    'an empty caption',
    { type: 'data_table', caption: '', rows: times(2, () => [{ type: 'raw_text', text: 'a' }]) },
    '/caption',
  ],
  ['an empty action_id', actions(button({ action_id: '' })), '/elements/0/action_id'],
  ['an empty value', actions(button({ value: '' })), '/elements/0/value'],
  [
    'no option groups',
    actions(select({ options: undefined, option_groups: [] })),
    '/elements/0/option_groups',
  ],
  ['no initial options', checkboxes({ initial_options: [] }), '/elements/0/initial_options'],
  ['no actions on a card', { type: 'card', title: { type: 'mrkdwn', text: 'a' }, actions: [] }, '/actions'],
  ['no child blocks', { type: 'container', title: plain(), child_blocks: [] }, '/child_blocks'],
  [
    'nothing to include',
    actions({ type: 'conversations_select', filter: { include: [] } }),
    '/elements/0/filter/include',
  ],
  [
    'nothing to dispatch on',
    textInput({ dispatch_action_config: { trigger_actions_on: [] } }),
    '/element/dispatch_action_config/trigger_actions_on',
  ],
  [
    'an empty filter of a multi-select',
    actions({ type: 'multi_conversations_select', filter: {} }),
    '/elements/0/filter',
  ],
  ['an image element without a source', context({ type: 'image', alt_text: 'a' }), '/elements/0'],
  ['a Slack file by id and address', fileImage({ id: 'F1', url: 'https://a.io/a.png' }), '/slack_file'],
  ['a Slack file at no address', fileImage({ url: 'a.png' }), '/slack_file/url'],
  ['a multi-select without options', multiSelect({}), '/elements/0'],
  [
    '101 options in a group of a multi-select',
    multiSelect({ option_groups: [group(101)] }),
    '/elements/0/option_groups/0/options',
  ],
  [
    'an initial option of a multi-select that is none',
    multiSelect({ options: [option()], initial_options: [option(), option('b')] }),
    '/elements/0/initial_options/1',
  ],
  [
    'an initial checkbox that is none',
    checkboxes({ initial_options: [option('b')] }),
    '/elements/0/initial_options/0',
  ],
  [
    'an initial radio button that is none',
    actions({ type: 'radio_buttons', options: [option()], initial_option: option('b') }),
    '/elements/0/initial_option',
  ],
  [
    'a checkbox value over 150',
    checkboxes({ options: [option('a', { value: long(151) })] }),
    '/elements/0/options/0/value',
  ],
  [
    'good feedback over 75',
    feedback({ positive_button: { text: plain(long(76)), value: 'a' } }),
    '/elements/0/positive_button/text/text',
  ],
  [
    'bad feedback of a value over 2,000',
    feedback({ negative_button: { text: plain(), value: long(2001) } }),
    '/elements/0/negative_button/value',
  ],
  ['an icon button over 75', iconButton({ text: plain(long(76)) }), '/elements/0/text/text'],
  [
    'an image element with alt_text over 2,000',
    section({ accessory: image({ alt_text: long(2001) }) }),
    '/accessory/alt_text',
  ],
  ['an input of at most 3,001', textInput({ max_length: 3001 }), '/element/max_length'],
  ['an input of at least -1', textInput({ min_length: -1 }), '/element/min_length'],
  [
    'a date that links to a script',
    richText(richSection(leaf(), { ...date, url: 'javascript:a' })),
    '/elements/0/elements/1/url',
  ],
  [
    'a relative source',
    { type: 'task_card', task_id: '1', title: 'a', status: 'complete', sources: [source] },
    '/sources/0/url',
  ],
];
