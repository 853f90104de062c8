import { byId } from './dom.js';

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
  return (
    message ?? (error ? `The local Slack refused it: ${error}.` : 'That did not work. Please try again.')
  );
}
