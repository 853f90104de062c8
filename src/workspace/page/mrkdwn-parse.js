/**
 * @typedef {{ kind: 'text', text: string }
 *   | { kind: 'bold' | 'italic' | 'strike', children: Inline[] }
 *   | { kind: 'code', text: string }
 *   | { kind: 'emoji', name: string }
 *   | { kind: 'link', url: string, label: string }
 *   | { kind: 'user' | 'channel' | 'broadcast', id: string, label: string }
 *   | { kind: 'date', seconds: number, pattern: string, url: string, fallback: string }} Inline
 *
 * @typedef {{ kind: 'paragraph' | 'quote', children: Inline[] } | { kind: 'pre', text: string }} MrkdwnBlock
 */

/**
 * Slack formats only between half-width boundaries: `这是*粗体*文字` keeps its asterisks.
 * Order of the groups: code, angle token, marker and its content, emoji, bare address.
 */
const INLINE = new RegExp(
  [
    '`([^`\\n]+)`',
    '<([^<>\\n]+)>',
    '(?<=^|[\\s()\\[\\]{}"\'.,;:!?/*_~>-])([*_~])(?=\\S)([^\\n]{0,3000}?\\S)\\3(?=$|[\\s()\\[\\]{}"\'.,;:!?/*_~<-])',
    '(?<![A-Za-z0-9]):([a-z0-9_+-]+):(?![A-Za-z0-9])',
    '(https?://[!#-;=?-~]*[A-Za-z0-9/#=&_~-])',
  ].join('|'),
  'gm',
);

const MARKS = /** @type {const} */ ({ '*': 'bold', _: 'italic', '~': 'strike' });

/**
 * Slack's mrkdwn as data: fences, quotes and paragraphs.
 *
 * @param {string} source escaped as Slack delivers it
 * @returns {MrkdwnBlock[]}
 */
export function parseMrkdwn(source) {
  return source
    .split(/```\n?([\s\S]*?)\n?```\n?/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [{ kind: 'pre', text: decodeEntities(part) }] : parseLines(part),
    );
}

/**
 * @param {string} source
 * @returns {Inline[]}
 */
export function parseInline(source) {
  /** @type {Inline[]} */
  const found = [];
  let end = 0;
  for (const match of source.matchAll(INLINE)) {
    if (match.index > end) found.push(textNode(source.slice(end, match.index)));
    found.push(inlineOf(match));
    end = match.index + match[0].length;
  }
  if (end < source.length) found.push(textNode(source.slice(end)));
  return found;
}

/** @param {string} text */
export function decodeEntities(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/**
 * @param {string} part
 * @returns {MrkdwnBlock[]}
 */
function parseLines(part) {
  /** @type {{ kind: 'paragraph' | 'quote', lines: string[] }[]} */
  const groups = [];
  for (const line of part.replace(/\n$/, '').split('\n')) {
    const kind = /^(&gt;|>)/.test(line) ? 'quote' : 'paragraph';
    const text = kind === 'quote' ? line.replace(/^(&gt;|>) ?/, '') : line;
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(text);
    else groups.push({ kind, lines: [text] });
  }
  return groups
    .filter(({ lines }) => lines.some(Boolean))
    .map(({ kind, lines }) => ({ kind, children: parseInline(lines.join('\n')) }));
}

/**
 * @param {RegExpExecArray} match
 * @returns {Inline}
 */
function inlineOf([whole, code, token, mark, content, name, url]) {
  if (code !== undefined) return { kind: 'code', text: decodeEntities(code) };
  if (token !== undefined) return angleToken(token);
  if (mark === '*' || mark === '_' || mark === '~')
    return { kind: MARKS[mark], children: parseInline(content ?? '') };
  if (name !== undefined) return { kind: 'emoji', name };
  if (url !== undefined) return { kind: 'link', url: decodeEntities(url), label: decodeEntities(url) };
  return textNode(whole);
}

/**
 * @param {string} token what stands between `<` and `>`
 * @returns {Inline}
 */
function angleToken(token) {
  const bar = token.indexOf('|');
  const target = decodeEntities(bar < 0 ? token : token.slice(0, bar));
  const label = bar < 0 ? '' : decodeEntities(token.slice(bar + 1));
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1), label };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label };
  if (target.startsWith('!date^')) return dateToken(target, label);
  if (target.startsWith('!')) return { kind: 'broadcast', id: target.slice(1).split('^')[0] ?? '', label };
  return { kind: 'link', url: target, label: label || target.replace(/^mailto:/, '') };
}

/**
 * @param {string} target `!date^1700000000^{date} {time}^https://…`
 * @param {string} fallback
 * @returns {Inline}
 */
function dateToken(target, fallback) {
  const [, seconds = '', pattern = '', url = ''] = target.split('^');
  return { kind: 'date', seconds: Number(seconds), pattern, url, fallback };
}

/**
 * @param {string} text
 * @returns {Inline}
 */
function textNode(text) {
  return { kind: 'text', text: decodeEntities(text) };
}
