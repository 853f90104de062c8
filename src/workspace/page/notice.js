import { byId } from './dom.js';
import { words } from './words.js';

/**
 * One plain sentence about something that went wrong, read out at once; the next input clears it.
 *
 * @param {string} sentence empty clears
 */
export function notice(sentence) {
  const element = byId('notice', HTMLElement);
  element.textContent = sentence;
  element.hidden = sentence === '';
}

/**
 * @param {{ error?: string, message?: string }} outcome
 */
export function failureSentence({ error, message }) {
  return message ?? (error ? words().refused(error) : words().tryAgain);
}
