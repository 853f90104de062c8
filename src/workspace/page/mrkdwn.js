import { formatDate } from './date-format.js';
import { h } from './dom.js';
import { emoji, withEmoji } from './emoji.js';
import { link } from './link.js';
import { decodeEntities, parseInline, parseMrkdwn } from './mrkdwn-parse.js';

/** @import {Names} from './types.js' */
/** @import {Inline} from './mrkdwn-parse.js' */

const TAGS = /** @type {const} */ ({ bold: 'strong', italic: 'em', strike: 's' });

/**
 * Slack's mrkdwn as page elements.
 *
 * @param {string} source
 * @param {Names} names
 * @returns {HTMLElement[]}
 */
export function mrkdwn(source, names) {
  return parseMrkdwn(source).map((block) => {
    if (block.kind === 'pre') return h('pre', { tabindex: 0 }, h('code', {}, block.text));
    const children = inlines(block.children, names);
    return block.kind === 'quote' ? h('blockquote', {}, ...children) : h('p', {}, ...children);
  });
}

/**
 * A text object: `mrkdwn` is formatted, `plain_text` is not.
 *
 * @param {{ type: string, text: string, emoji?: boolean | undefined }} text
 * @param {Names} names
 * @returns {import('./dom.js').Child[]}
 */
export function textObject(text, names) {
  return text.type === 'mrkdwn' ? mrkdwn(text.text, names) : [plainText(text)];
}

/** @param {{ text: string, emoji?: boolean | undefined }} text */
export function plainText(text) {
  return text.emoji === false ? text.text : withEmoji(text.text);
}

/**
 * A person's own message as they typed it, for editing.
 *
 * @param {string} source
 * @param {readonly { id: string, handle: string }[]} people
 */
export function editableText(source, people) {
  const typed = source.replace(/<([^<>\n]+)>/g, (whole, token) => {
    const [target = '', label = ''] = token.split('|');
    if (target.startsWith('@')) return `@${people.find(({ id }) => id === target.slice(1))?.handle ?? label}`;
    if (target.startsWith('#')) return `#${label}`;
    return target.startsWith('!') ? whole : target;
  });
  return decodeEntities(typed);
}

/**
 * @param {string} id
 * @param {Names} names
 */
export function mention(id, names) {
  return h('span', { class: id === names.me ? 'mention mention-me' : 'mention' }, `@${names.person(id)}`);
}

/**
 * @param {Inline[]} nodes
 * @param {Names} names
 * @returns {Node[]}
 */
function inlines(nodes, names) {
  return nodes.map((node) => inline(node, names));
}

/**
 * @param {Inline} node
 * @param {Names} names
 * @returns {Node}
 */
function inline(node, names) {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'bold':
    case 'italic':
    case 'strike':
      return h(TAGS[node.kind], {}, ...inlines(node.children, names));
    case 'code':
      return h('code', {}, node.text);
    case 'emoji':
      return document.createTextNode(emoji(node.name));
    case 'link':
      return link(node.url, node.label === node.url ? [node.label] : inlines(labelOf(node.label), names));
    case 'user':
      return mention(node.id, names);
    case 'channel':
      return h('span', { class: 'mention' }, `#${node.label || (names.channel(node.id) ?? node.id)}`);
    case 'broadcast':
      return h('span', { class: 'mention mention-me' }, node.label || `@${node.id}`);
    case 'date':
      return dateNode(node, names);
    default:
      return node;
  }
}

/**
 * A label may carry emoji and style, but no second link.
 *
 * @param {string} label
 * @returns {Inline[]}
 */
function labelOf(label) {
  return parseInline(label).map((node) => (node.kind === 'link' ? { kind: 'text', text: node.label } : node));
}

/**
 * @param {Extract<Inline, { kind: 'date' }>} node
 * @param {Names} names
 * @returns {Node}
 */
function dateNode(node, names) {
  if (!Number.isFinite(node.seconds)) return document.createTextNode(node.fallback);
  const text = formatDate(node.seconds, node.pattern, names);
  const time = h('time', { datetime: new Date(node.seconds * 1000).toISOString() }, text);
  return node.url ? link(node.url, [time]) : time;
}
