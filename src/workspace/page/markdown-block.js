import { h } from './dom.js';
import { link } from './link.js';

/** The inline constructs: code, link, bold, strike, italic. */
const INLINE =
  /`([^`\n]+)`|!?\[([^\]\n]*)\]\(([^()\s]+)\)|\*\*(\S(?:[^\n]{0,2000}?\S)?)\*\*|~~([^~\n]+)~~|(?<![\p{L}\p{N}*_])[*_](\S(?:[^*_\n]{0,2000}?\S)?)[*_](?![\p{L}\p{N}*_])/gu;

/**
 * The `markdown` block: as much CommonMark as a chat message needs, cut into lines and never into HTML.
 *
 * @param {string} source
 */
export function markdown(source) {
  const body = h('div', { class: 'rich-text' });
  const lines = source.split('\n');
  while (lines.length > 0) {
    const node = nextNode(lines);
    if (node) body.append(node);
  }
  return body;
}

/**
 * Takes the lines of one construct off the front.
 *
 * @param {string[]} lines
 * @returns {HTMLElement | undefined}
 */
function nextNode(lines) {
  const line = lines[0] ?? '';
  const fence = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
  if (fence) return fenced(lines, fence);
  const heading = /^#{1,6} +(.*?) *#*$/.exec(line);
  if (heading) {
    lines.shift();
    return h('h4', {}, ...inlines(heading[1] ?? ''));
  }
  if (/^ {0,3}([-*_])( *\1){2,} *$/.test(line)) {
    lines.shift();
    return h('hr');
  }
  if (/^\s*([-*+]|\d+[.)]) /.test(line)) return list(lines);
  if (/^\|/.test(line) && /^\|[\s:|-]+$/.test(lines[1] ?? '')) return table(lines);
  if (line.startsWith('>')) {
    const quoted = take(lines, (each) => each.startsWith('>')).map((each) => each.replace(/^> ?/, ''));
    return h('blockquote', {}, ...inlines(quoted.join('\n')));
  }
  const paragraph = take(lines, (each) => each.trim() !== '' && !/^(#{1,6} |>|```|~~~|\s*[-*+] )/.test(each));
  if (paragraph.length > 0) return h('p', {}, ...inlines(paragraph.join('\n')));
  lines.shift();
  return undefined;
}

/**
 * @param {string[]} lines
 * @param {string} fence
 */
function fenced(lines, fence) {
  lines.shift();
  const code = take(lines, (line) => !line.trim().startsWith(fence));
  lines.shift();
  return h('pre', { tabindex: 0 }, h('code', {}, code.join('\n')));
}

/** @param {string[]} lines */
function list(lines) {
  const items = take(lines, (line) => /^\s*([-*+]|\d+[.)]) |^\s+\S/.test(line));
  const number = /^\s*(\d+)[.)] /.exec(items[0] ?? '')?.[1];
  const children = items.map((line) => {
    const depth = Math.min(8, Math.floor((/^\s*/.exec(line)?.[0].length ?? 0) / 2));
    const text = line.replace(/^\s*([-*+]|\d+[.)]) /, '');
    return h('li', { class: `depth-${depth}` }, ...inlines(text));
  });
  return number
    ? h('ol', { class: 'level-0', start: number }, ...children)
    : h('ul', { class: 'level-0' }, ...children);
}

/** @param {string[]} lines */
function table(lines) {
  const [header = '', , ...rows] = take(lines, (line) => line.startsWith('|'));
  /** @param {string} line @param {'th' | 'td'} tag */
  const row = (line, tag) =>
    h(
      'tr',
      {},
      ...line
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => h(tag, {}, ...inlines(cell.trim()))),
    );
  return h(
    'div',
    { class: 'table-scroll', role: 'region', 'aria-label': 'Table', tabindex: 0 },
    h('table', {}, h('thead', {}, row(header, 'th')), h('tbody', {}, ...rows.map((line) => row(line, 'td')))),
  );
}

/**
 * @param {string[]} lines
 * @param {(line: string) => boolean} wanted
 */
function take(lines, wanted) {
  const end = lines.findIndex((line) => !wanted(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

/**
 * @param {string} text
 * @returns {Node[]}
 */
function inlines(text) {
  /** @type {Node[]} */
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    nodes.push(document.createTextNode(text.slice(end, match.index)), styled(match));
    end = match.index + match[0].length;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}

/**
 * @param {RegExpExecArray} match
 * @returns {Node}
 */
function styled([, code, label, url, bold, strike, italic]) {
  if (code !== undefined) return h('code', {}, code);
  if (url !== undefined) return link(url, [label || url]);
  if (bold !== undefined) return h('strong', {}, ...inlines(bold));
  if (strike !== undefined) return h('s', {}, ...inlines(strike));
  return h('em', {}, ...inlines(italic ?? ''));
}
