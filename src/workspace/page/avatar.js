import { h } from './dom.js';
import { icon } from './icons.js';

const COLOURS = 6;

/**
 * A coloured square with the first letter, or the app's wheel.
 *
 * @param {{ id: string, name: string, isBot?: boolean | undefined }} person
 */
export function avatar({ id, name, isBot }) {
  if (isBot) return h('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, icon('wheel'));
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const letter = [...name][0]?.toUpperCase() ?? '?';
  return h('span', { class: `avatar avatar-${sum % COLOURS}`, 'aria-hidden': 'true' }, letter);
}
