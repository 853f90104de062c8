import { h } from './dom.js';
import { icon } from './icons.js';

const COLOURS = 6;

/** With this factor the people of the workspace have six different colours. */
const FACTOR = 53;
const MODULUS = 65_521;

/** A Chinese given name ends the name, and family names are few. */
const CHINESE = /^\p{Script=Han}+$/u;

/**
 * A coloured square with a letter of the name, or the app's wheel.
 *
 * @param {{ id: string, name: string, isBot?: boolean | undefined }} person
 */
export function avatar({ id, name, isBot }) {
  if (isBot) return h('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, icon('wheel'));
  const sum = [...id].reduce((total, letter) => (total * FACTOR + letter.charCodeAt(0)) % MODULUS, 0);
  const letter = [...name].at(CHINESE.test(name) ? -1 : 0)?.toUpperCase() ?? '?';
  return h('span', { class: `avatar avatar-${sum % COLOURS}`, 'aria-hidden': 'true' }, letter);
}
