import { failureSentence } from './notice.js';

/** @import {Snapshot} from './snapshot.js' */
/** @import {Store} from './store.js' */

/**
 * Sends what was typed, as a command if it begins with a slash.
 *
 * @param {Store} store
 * @param {string} text
 * @param {string} [threadTs]
 * @returns {Promise<string | undefined>} a sentence if it failed
 */
export async function sendText(store, text, threadTs) {
  const what = text.startsWith('/') ? 'command' : 'message';
  const channel = store.snapshot.channel.id;
  const outcome = await store.post(what, { channel, text, ...(threadTs ? { threadTs } : {}) });
  const isShownInChannel = what === 'command' && outcome.error !== undefined;
  return outcome.ok || isShownInChannel ? undefined : failureSentence(outcome);
}

/**
 * @param {Snapshot} snapshot
 * @returns {import('./completion.js').Vocabulary}
 */
export function vocabularyOf({ state }) {
  return { commands: state.commands, members: [{ ...state.bot, isBot: true }, ...state.people] };
}

/**
 * The person's last message that can be edited, in the channel or in one thread.
 *
 * @param {Snapshot} snapshot
 * @param {string} [threadTs]
 */
export function lastOwnMessage({ messages, me }, threadTs) {
  return messages.findLast(
    (message) =>
      message.user === me.id &&
      !message.ephemeral &&
      !message.failure &&
      !message.subtype &&
      (threadTs ? message.threadTs === threadTs : (message.threadTs ?? message.ts) === message.ts),
  );
}
