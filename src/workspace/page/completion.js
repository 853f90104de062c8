import { words } from './words.js';

/**
 * @typedef {object} Suggestion
 * @property {string} insert
 * @property {string} label
 * @property {string} hint
 * @property {string} description
 *
 * @typedef {object} Completion
 * @property {'commands' | 'people'} kind
 * @property {number} start Where the typed part begins; it ends at the caret.
 * @property {Suggestion[]} suggestions
 *
 * @typedef {object} Vocabulary
 * @property {readonly import('./types.js').Command[]} commands
 * @property {readonly { handle: string, name: string, isBot?: boolean }[]} members
 */

/** A command stands at the very beginning; a handle after anything but a Latin letter, so also after 汉字. */
const COMMAND = /^\/\S*$/;
const HANDLE = /(?<![A-Za-z0-9._-])@([\p{L}\p{N}._-]*)$/u;

/**
 * What could be meant by the text before the caret.
 *
 * @param {string} before
 * @param {Vocabulary} vocabulary
 * @returns {Completion | undefined} undefined where nothing fits
 */
export function completionFor(before, { commands, members }) {
  if (COMMAND.test(before)) {
    const suggestions = commands.filter(({ command }) => startsWith(command, before)).map(commandSuggestion);
    return some({ kind: 'commands', start: 0, suggestions });
  }
  const typed = HANDLE.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const suggestions = members
    .filter(({ handle, name }) => startsWith(handle, typed) || startsWith(name, typed))
    .map(memberSuggestion);
  return some({ kind: 'people', start: before.length - typed.length - 1, suggestions });
}

/** @param {import('./types.js').Command} command */
function commandSuggestion({ command, usageHint, description }) {
  return { insert: `${command} `, label: command, hint: usageHint, description };
}

/** @param {Vocabulary['members'][number]} member */
function memberSuggestion({ handle, name, isBot }) {
  return { insert: `@${handle} `, label: `@${handle}`, hint: name, description: isBot ? words().app : '' };
}

/** @param {Completion} completion */
function some(completion) {
  return completion.suggestions.length > 0 ? completion : undefined;
}

/**
 * @param {string} whole
 * @param {string} start
 */
function startsWith(whole, start) {
  return whole.toLowerCase().startsWith(start.toLowerCase());
}
