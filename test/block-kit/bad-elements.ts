import {
  actions,
  button,
  input,
  leaf,
  mrkdwn,
  option,
  plain,
  richSection,
  richText,
  select,
  times,
} from './payloads.ts';

const long = (length: number) => 'x'.repeat(length);
const textInput = { type: 'plain_text_input' };

/** Blocks with a wrong element: what it is or has, the block alone in a message, and where the pointer ends below /blocks/0. */
export const badElements: [string, unknown, string][] = [
  ['actions without elements', actions(), '/elements'],
  ['26 actions', actions(...times(26, () => button())), '/elements'],
  ['a button with mrkdwn', actions(button({ text: mrkdwn() })), '/elements/0/text'],
  ['a button text over 75', actions(button({ text: plain(long(76)) })), '/elements/0/text/text'],
  ['a button value over 2,000', actions(button({ value: long(2001) })), '/elements/0/value'],
  ['an address over 3,000', actions(button({ url: `https://a.io/${long(3000)}` })), '/elements/0/url'],
  ['a script as address', actions(button({ url: 'javascript:alert(1)' })), '/elements/0/url'],
  ['a wrong button style', actions(button({ style: 'default' })), '/elements/0/style'],
  [
    'the same action_id twice',
    actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
    '/elements/1/action_id',
  ],
  [
    'the same action_id twice around rich text',
    actions(
      { type: 'rich_text_input', action_id: 'a', initial_value: richText(richSection(leaf())) },
      button({ action_id: 'a' }),
    ),
    '/elements/1/action_id',
  ],
  ['a text among actions', actions(plain()), '/elements/0'],
  ['a select without options', actions({ type: 'static_select' }), '/elements/0'],
  [
    'options and groups',
    actions(select({ option_groups: [{ label: plain(), options: [option()] }] })),
    '/elements/0',
  ],
  ['an empty list of options', actions(select({ options: [] })), '/elements/0/options'],
  [
    '101 options',
    actions(select({ options: times(101, (index) => option(`${index}`)) })),
    '/elements/0/options',
  ],
  [
    '101 options in a group',
    actions(
      select({
        options: undefined,
        option_groups: [{ label: plain(), options: times(101, (index) => option(`${index}`)) }],
      }),
    ),
    '/elements/0/option_groups/0/options',
  ],
  [
    'an option text over 75',
    actions(select({ options: [{ text: plain(long(76)), value: 'a' }] })),
    '/elements/0/options/0/text/text',
  ],
  [
    'an option value over 150',
    actions(select({ options: [option('a', { value: long(151) })] })),
    '/elements/0/options/0/value',
  ],
  [
    'mrkdwn in a select',
    actions(select({ options: [{ text: mrkdwn(), value: 'a' }] })),
    '/elements/0/options/0/text',
  ],
  [
    'an initial option that is none',
    actions(select({ initial_option: option('b') })),
    '/elements/0/initial_option',
  ],
  [
    'six overflow options',
    actions({ type: 'overflow', options: times(6, (index) => option(`${index}`)) }),
    '/elements/0/options',
  ],
  [
    'eleven radio buttons',
    actions({ type: 'radio_buttons', options: times(11, (index) => option(`${index}`)) }),
    '/elements/0/options',
  ],
  [
    'a placeholder over 150',
    actions(select({ placeholder: plain(long(151)) })),
    '/elements/0/placeholder/text',
  ],
  [
    'a confirm title over 100',
    actions(button({ confirm: { title: plain(long(101)), text: plain() } })),
    '/elements/0/confirm/title/text',
  ],
  ['a date in words', actions({ type: 'datepicker', initial_date: 'tomorrow' }), '/elements/0/initial_date'],
  ['a time of 25 hours', actions({ type: 'timepicker', initial_time: '25:00' }), '/elements/0/initial_time'],
  ['an empty filter', actions({ type: 'conversations_select', filter: {} }), '/elements/0/filter'],
  ['a file input', input({ type: 'file_input' }), '/element'],
  ['an input with a button', input(button()), '/element'],
  [
    'an input whose least length is above its most',
    input({ ...textInput, min_length: 9, max_length: 8 }),
    '/element/min_length',
  ],
  [
    'a bad UNIX time',
    actions({ type: 'datetimepicker', initial_date_time: 5 }),
    '/elements/0/initial_date_time',
  ],
];
