import { h } from './dom.js';
import { richText } from './rich-text.js';

/** @import {TableBlock} from '@slack/types' */
/** @import {Names} from './types.js' */

/**
 * Scrolls by itself where it is wider than the message; its first row is the header, as in Slack.
 *
 * @param {TableBlock} block
 * @param {Names} names
 */
export function table(block, names) {
  const [header = [], ...rows] = block.rows;
  const aligns = block.column_settings?.map((setting) => setting?.align ?? 'left') ?? [];
  /** @param {TableBlock['rows'][number]} cells @param {'th' | 'td'} tag */
  const row = (cells, tag) =>
    h('tr', {}, ...cells.map((cell, index) => cellOf(cell, tag, aligns[index] ?? 'left', names)));
  return h(
    'div',
    { class: 'table-scroll', role: 'region', 'aria-label': 'Table', tabindex: 0 },
    h(
      'table',
      {},
      h('thead', {}, row(header, 'th')),
      h('tbody', {}, ...rows.map((cells) => row(cells, 'td'))),
    ),
  );
}

/**
 * @param {TableBlock['rows'][number][number]} cell
 * @param {'th' | 'td'} tag
 * @param {string} align
 * @param {Names} names
 */
function cellOf(cell, tag, align, names) {
  const scope = tag === 'th' ? 'col' : null;
  const content = cell.type === 'rich_text' ? richText(cell, names) : String(cell.text ?? '');
  return h(tag, { class: `align-${align}`, scope }, content);
}
