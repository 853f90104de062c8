/** Latin letters to one Han character, up to which a text is Chinese: answers name many fields and commands. */
const LATIN_TO_HAN = 10;

/**
 * Names the language of what an element shows, where it is not the page's: so it is read out, and drawn, in its own.
 *
 * @template {HTMLElement} T
 * @param {T} element
 * @returns {T}
 */
export function spoken(element) {
  const text = element.textContent ?? '';
  const count = (/** @type {RegExp} */ letter) => text.match(letter)?.length ?? 0;
  const [han, latin] = [count(/\p{Script=Han}/gu), count(/[A-Za-z]/g)];
  if (han + latin === 0) return element;
  const lang = han * LATIN_TO_HAN > latin ? 'zh-Hans' : 'en';
  if (lang !== document.documentElement.lang) element.lang = lang;
  return element;
}
