import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../src/block-kit/validate.ts';
import {
  actions,
  button,
  cell,
  context,
  header,
  image,
  input,
  leaf,
  link,
  list,
  modal,
  mrkdwn,
  option,
  plain,
  preformatted,
  richSection,
  richText,
  section,
  select,
  table,
  times,
} from './payloads.ts';

const groups = [{ label: plain(), options: [option('a'), option('b')] }];
const feedback = {
  type: 'feedback_buttons',
  action_id: 'feedback',
  positive_button: { text: plain('Good'), value: 'good' },
  negative_button: { text: plain('Bad'), value: 'bad', accessibility_label: 'Mark as bad' },
};
const video = {
  type: 'video',
  video_url: 'https://example.com/v',
  thumbnail_url: 'https://example.com/v.png',
  alt_text: 'a talk',
  title: plain(),
};
const task = { type: 'task_card', task_id: '1', title: 'Search', status: 'complete' };
const dataTable = { type: 'data_table', caption: 'Probes', rows: [[cell('Probe')], [cell('startup')]] };

const goodBlocks: [string, unknown][] = [
  [
    'actions with every kind of button and picker',
    actions(
      button({ action_id: 'a', value: 'v', style: 'primary', confirm: { text: plain() } }),
      button({ action_id: 'b', url: 'https://kubernetes.io/docs/' }),
      select({ action_id: 'c', placeholder: plain(), initial_option: option() }),
      { type: 'overflow', action_id: 'd', options: [option('a', { url: 'https://kubernetes.io' })] },
      { type: 'radio_buttons', action_id: 'e', options: [{ text: mrkdwn(), value: 'x'.repeat(150) }] },
      { type: 'datepicker', action_id: 'f', initial_date: '2026-11-22' },
      { type: 'timepicker', action_id: 'g', initial_time: '09:30', timezone: 'Asia/Shanghai' },
      { type: 'conversations_select', action_id: 'h', filter: { include: ['public'] } },
    ),
  ],
  ['card', { type: 'card', title: mrkdwn(), actions: [button()] }],
  ['carousel', { type: 'carousel', elements: [{ type: 'card', body: mrkdwn() }] }],
  [
    'container',
    {
      type: 'container',
      title: plain(),
      child_blocks: [section()],
      is_collapsible: true,
      default_collapsed: true,
    },
  ],
  ['context', context(mrkdwn(), plain(), image())],
  [
    'context_actions',
    { type: 'context_actions', elements: [feedback, { type: 'icon_button', icon: 'trash', text: plain() }] },
  ],
  ['data_table', dataTable],
  ['divider', { type: 'divider', block_id: 'd' }],
  ['header with a level', header({ level: 2 })],
  ['image by address', image({ title: plain() })],
  ['image by file', { type: 'image', alt_text: 'a', slack_file: { id: 'F1' } }],
  [
    'input',
    input({ type: 'plain_text_input', multiline: true, max_length: 3000 }, { hint: plain(), optional: true }),
  ],
  ['markdown', { type: 'markdown', text: '**bold**' }],
  ['plan', { type: 'plan', title: 'Plan', tasks: [task] }],
  [
    'rich text',
    richText(
      richSection(leaf('bold', { style: { bold: true, code: false } }), link('mailto:a@example.com')),
      list({ style: 'ordered', indent: 8, offset: 3, border: 1 }),
      { type: 'rich_text_quote', elements: [leaf(), { type: 'emoji', name: 'wave' }] },
      preformatted({ language: 'yaml' }),
    ),
  ],
  [
    'section with text, fields and a button',
    section({ fields: [plain(), mrkdwn()], accessory: button(), expand: true }),
  ],
  ['section with fields alone', { type: 'section', fields: [mrkdwn()] }],
  [
    'select with groups',
    actions(select({ options: undefined, option_groups: groups, initial_option: option('b') })),
  ],
  [
    'table',
    table(
      [
        [cell(), richText(richSection(leaf()))],
        [{ type: 'raw_number', value: 1.5, text: '1.5' }, cell()],
      ],
      {
        column_settings: [null, { align: 'right', is_wrapped: true }],
      },
    ),
  ],
  ['task card', task],
  ['video', video],
];

describe('validateMessage', () => {
  it.each(goodBlocks)('takes a well-formed block: %s', (_name, block) => {
    expect(validateMessage({ text: 'text', blocks: [block] })).toEqual([]);
  });

  it.each<[string, { text?: unknown; blocks?: unknown }]>([
    ['text alone', { text: 'x'.repeat(40_000) }],
    ['blocks alone', { blocks: [section()] }],
    ['an empty list of blocks beside text', { text: 'text', blocks: [] }],
    ['50 blocks', { blocks: times(50, () => section()) }],
    ['the same action_id in two blocks', { blocks: times(2, () => actions(button({ action_id: 'a' }))) }],
    ['section text of 3,000 characters', { blocks: [section({ text: mrkdwn('x'.repeat(3000)) })] }],
    ['a header of 150 characters', { blocks: [header({ text: plain('x'.repeat(150)) })] }],
    [
      'an option value of 150 characters',
      { blocks: [actions(select({ options: [option('a', { value: 'x'.repeat(150) })] }))] },
    ],
    ['25 actions', { blocks: [actions(...times(25, () => button()))] }],
    ['a table of 100 rows and 20 columns', { blocks: [table(times(100, () => times(20, () => cell('x'))))] }],
    ['a table of 10,000 characters', { blocks: [table([[cell('x'.repeat(10_000))]])] }],
    ['Markdown of 12,000 characters', { blocks: [{ type: 'markdown', text: 'x'.repeat(12_000) }] }],
    [
      '9,597 characters in 50 blocks',
      { blocks: times(50, () => section({ text: mrkdwn('x'.repeat(192)) })) },
    ],
    [
      '13,200 characters with the cost of five blocks',
      {
        blocks: [
          ...times(4, () => section({ text: mrkdwn('x'.repeat(3000)) })),
          section({ text: mrkdwn('x'.repeat(950)) }),
        ],
      },
    ],
    [
      'an input whose least length is its most',
      { blocks: [input({ type: 'plain_text_input', min_length: 5, max_length: 5 })] },
    ],
    ['emoji outside the basic plane', { text: '👩‍🚀', blocks: [section({ text: mrkdwn('🧪') })] }],
  ])('takes %s', (_name, message) => {
    expect(validateMessage(message)).toEqual([]);
  });

  it('takes more text in the blocks of a response_url than of a post', () => {
    const blocks = times(5, () => section({ text: mrkdwn('x'.repeat(3000)) }));
    expect(validateMessage({ blocks }, { method: 'respond' })).toEqual([]);
  });

  it('takes 4,000 bytes of text in an update', () => {
    expect(validateMessage({ text: `${'探针'.repeat(666)}&lt;` }, { method: 'update' })).toEqual([]);
  });
});

describe('validateView', () => {
  it.each<[string, unknown]>([
    [
      'a modal with inputs',
      modal({
        submit: plain('Send'),
        close: plain('Close'),
        private_metadata: 'x'.repeat(3000),
        callback_id: 'ask',
        notify_on_close: true,
        blocks: [
          input({ type: 'plain_text_input', focus_on_load: true }),
          input({ type: 'file_input', max_files: 1 }),
        ],
      }),
    ],
    ['a modal with an alert', modal({ blocks: [{ type: 'alert', text: plain(), level: 'info' }] })],
    ['a modal of 100 blocks', modal({ blocks: times(100, () => section()) })],
    ['a home with a card', { type: 'home', blocks: [{ type: 'card', title: mrkdwn() }, section()] }],
  ])('takes %s', (_name, view) => {
    expect(validateView(view)).toEqual([]);
  });
});
