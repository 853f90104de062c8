import { h } from './dom.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */
/** @import {Words} from './words-en.js' */

/**
 * Keeps the page in the language of the person, as Slack is in that of their account. It is mounted before all that
 * asks for `words`; what is made once and stays names its words by `data-word` (text) and `data-label` (name).
 *
 * @param {Store} store
 */
export function mountPageLanguage(store) {
  store.subscribe(({ me }) => {
    const lang = me.locale.startsWith('zh') ? 'zh-Hans' : 'en';
    if (document.documentElement.lang === lang) return;
    document.documentElement.lang = lang;
    sayWords();
  });
}

/** Writes the words into everything on the page that stays. */
export function sayWords() {
  for (const element of document.querySelectorAll('[data-word]'))
    element.replaceChildren(...withCode(wordOf(element.getAttribute('data-word'))));
  for (const element of document.querySelectorAll('[data-label]')) {
    const name = wordOf(element.getAttribute('data-label'));
    element.setAttribute('aria-label', name);
    if (element.hasAttribute('title')) element.setAttribute('title', name);
  }
  for (const element of document.querySelectorAll('[data-title]'))
    element.setAttribute('title', wordOf(element.getAttribute('data-title')));
}

/** @param {string | null} key */
function wordOf(key) {
  const word = words()[/** @type {keyof Words} */ (key)];
  return typeof word === 'string' ? word : '';
}

/** @param {string} text with code between back-quotes */
function withCode(text) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));
}
