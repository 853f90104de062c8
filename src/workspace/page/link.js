import { h } from './dom.js';

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * A link that opens beside the page. Any scheme but http, https and mailto stays plain text.
 *
 * @param {string} url
 * @param {import('./dom.js').Child[]} label
 * @returns {Node}
 */
export function link(url, label) {
  if (!isSafeUrl(url)) return h('span', {}, ...label);
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...label);
}

/** @param {string} url */
export function isSafeUrl(url) {
  return URL.canParse(url) && SAFE_SCHEMES.has(new URL(url).protocol);
}
