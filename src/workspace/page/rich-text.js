import { formatDate } from './date-format.js';
import { button, h } from './dom.js';
import { emoji } from './emoji.js';
import { icon } from './icons.js';
import { link } from './link.js';
import { mention } from './mrkdwn.js';

/** @import {RichTextBlock, RichTextElement, RichTextList, RichTextPreformatted} from '@slack/types' */
/** @import {Names} from './types.js' */

/**
 * `offset` and `language` are documented and not in `@slack/types` 3.2.
 *
 * @typedef {RichTextList & { offset?: number }} NumberedList
 * @typedef {RichTextPreformatted & { language?: string }} LabelledCode
 */

const STYLE_TAGS = /** @type {const} */ ([
  ['code', 'code'],
  ['strike', 's'],
  ['italic', 'em'],
  ['bold', 'strong'],
  ['underline', 'u'],
]);

/**
 * @param {RichTextBlock} block
 * @param {Names} names
 */
export function richText(block, names) {
  return h('div', { class: 'rich-text' }, ...block.elements.map((element) => part(element, names)));
}

/**
 * @param {RichTextBlock['elements'][number]} element
 * @param {Names} names
 * @returns {HTMLElement}
 */
function part(element, names) {
  switch (element.type) {
    case 'rich_text_section':
      return h('p', {}, ...leaves(element.elements, names));
    case 'rich_text_list':
      return list(element, names);
    case 'rich_text_preformatted':
      return preformatted(element, names);
    case 'rich_text_quote':
      return h('blockquote', {}, ...leaves(element.elements, names));
    default:
      return h(
        'p',
        { class: 'unknown-block' },
        `[${/** @type {{ type: string }} */ (element).type} element]`,
      );
  }
}

/**
 * @param {NumberedList} element
 * @param {Names} names
 */
function list(element, names) {
  const indent = element.indent ?? 0;
  const attributes = { class: `indent-${indent} level-${indent % 3}${element.border ? ' bordered' : ''}` };
  const items = element.elements.map((item) => h('li', {}, ...leaves(item.elements, names)));
  if (element.style === 'bullet') return h('ul', attributes, ...items);
  return h('ol', { ...attributes, start: (element.offset ?? 0) + 1 }, ...items);
}

/**
 * @param {LabelledCode} element
 * @param {Names} names
 */
function preformatted(element, names) {
  const code = h('code', {}, ...leaves(element.elements, names));
  const language = element.language ?? '';
  const copy = button({ class: 'copy-button', 'aria-label': 'Copy code' }, [icon('copy')], async () => {
    await navigator.clipboard.writeText(code.textContent ?? '');
    copy.replaceChildren(icon('check'), 'Copied');
    copy.setAttribute('aria-label', 'Copied');
  });
  return h(
    'div',
    { class: 'code-block' },
    h('div', { class: 'code-tools' }, language && h('span', { class: 'code-language' }, language), copy),
    h('pre', { tabindex: 0 }, code),
  );
}

/**
 * @param {readonly RichTextElement[]} elements
 * @param {Names} names
 */
function leaves(elements, names) {
  return elements.map((element) => styled(leaf(element, names), element));
}

/**
 * @param {RichTextElement} element
 * @param {Names} names
 * @returns {Node}
 */
function leaf(element, names) {
  switch (element.type) {
    case 'text':
      return document.createTextNode(element.text);
    case 'link':
      return link(element.url, [element.text || element.url]);
    case 'emoji':
      return document.createTextNode(unicodeEmoji(element.unicode) ?? emoji(element.name));
    case 'user':
      return mention(element.user_id, names);
    case 'channel':
      return h('span', { class: 'mention' }, `#${names.channel(element.channel_id) ?? element.channel_id}`);
    case 'broadcast':
      return h('span', { class: 'mention mention-me' }, `@${element.range}`);
    case 'date':
      return h('time', {}, formatDate(element.timestamp, element.format, names));
    case 'color':
      return document.createTextNode(element.value);
    default:
      return document.createTextNode(`[${element.type}]`);
  }
}

/**
 * @param {string | undefined} unicode code points such as `1f44d-1f3fb`
 * @returns {string | undefined}
 */
function unicodeEmoji(unicode) {
  if (!unicode) return undefined;
  return String.fromCodePoint(...unicode.split('-').map((point) => Number.parseInt(point, 16)));
}

/**
 * @param {Node} node
 * @param {RichTextElement} element
 * @returns {Node}
 */
function styled(node, element) {
  /** @type {Record<string, boolean | undefined>} */
  const style = 'style' in element && element.style ? { ...element.style } : {};
  return STYLE_TAGS.reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}
