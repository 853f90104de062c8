import {
  cell,
  leaf,
  link,
  list,
  mrkdwn,
  plain,
  preformatted,
  richSection,
  richText,
  section,
  table,
  times,
} from './payloads.ts';

const long = (length: number) => 'x'.repeat(length);
const dataTable = (rows: unknown) => ({ type: 'data_table', caption: 'Probes', rows });
const container = (more: object) => ({
  type: 'container',
  title: plain(),
  child_blocks: [section()],
  ...more,
});

/** Wrong rich text, tables and containers: what it is or has, the block alone in a message, and where the pointer ends below /blocks/0. */
export const badRichBlocks: [string, unknown, string][] = [
  ['rich text without elements', richText(), '/elements'],
  ['a leaf outside a section', richText(leaf()), '/elements/0'],
  ['an empty leaf', richText(richSection(leaf(''))), '/elements/0/elements/0/text'],
  ['an unknown leaf', richText(richSection({ type: 'mention' })), '/elements/0/elements/0'],
  [
    'an unknown style',
    richText(richSection(leaf('a', { style: { blink: true } }))),
    '/elements/0/elements/0/style',
  ],
  ['a leaf as list item', richText(list({ elements: [leaf()] })), '/elements/0/elements/0'],
  [
    'a preformatted text as list item',
    richText(list({ elements: [preformatted()] })),
    '/elements/0/elements/0',
  ],
  ['a list of style numbered', richText(list({ style: 'numbered' })), '/elements/0/style'],
  ['a list indented by 9', richText(list({ indent: 9 })), '/elements/0/indent'],
  ['a list at offset -1', richText(list({ offset: -1 })), '/elements/0/offset'],
  ['a list at offset 1.5', richText(list({ offset: 1.5 })), '/elements/0/offset'],
  [
    'an emoji in preformatted text',
    richText(preformatted({ elements: [{ type: 'emoji', name: 'x' }] })),
    '/elements/0/elements/0',
  ],
  ['an empty language', richText(preformatted({ language: '' })), '/elements/0/language'],
  ['a border of 2', richText(preformatted({ border: 2 })), '/elements/0/border'],
  ['a link to a script', richText(richSection(link('javascript:alert(1)'))), '/elements/0/elements/0/url'],
  ['a relative link', richText(richSection(link('/docs'))), '/elements/0/elements/0/url'],
  ['a table without rows', table([]), '/rows'],
  ['an empty table cell', table([[cell('')]]), '/rows/0/0/text'],
  ['a string as table cell', table([['text']]), '/rows/0/0'],
  ['mrkdwn as table cell', table([[mrkdwn()]]), '/rows/0/0'],
  ['101 table rows', table(times(101, () => [cell('x')])), '/rows'],
  ['21 table columns', table([times(21, () => cell('x'))]), '/rows/0'],
  ['a table over 10,000 characters', table(times(2, () => [cell(long(5001))])), '/rows'],
  [
    'a wrong alignment',
    table([[cell()]], { column_settings: [{ align: 'middle' }] }),
    '/column_settings/0/align',
  ],
  ['a data table of one row', dataTable([[cell()]]), '/rows'],
  ['a data table with ragged rows', dataTable([[cell()], [cell(), cell()]]), '/rows/1'],
  [
    'rich text in the header of a data table',
    dataTable([[richText(richSection(leaf()))], [cell()]]),
    '/rows/0/0',
  ],
  ['an empty card', { type: 'card' }, ''],
  ['a container without title', { type: 'container', child_blocks: [section()] }, ''],
  ['a container in a container', container({ child_blocks: [container({})] }), '/child_blocks/0'],
  ['eleven child blocks', container({ child_blocks: times(11, () => section()) }), '/child_blocks'],
  ['a container that is shut but cannot open', container({ default_collapsed: true }), '/default_collapsed'],
  ['a file', { type: 'file', external_id: 'a', source: 'remote' }, ''],
  ['an alert', { type: 'alert', text: plain() }, ''],
];
