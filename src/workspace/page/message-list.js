import { isReadByDay } from './date-format.js';
import { h } from './dom.js';
import { updateList } from './keyed-list.js';
import { messageArticle } from './message.js';
import { namesOf } from './names.js';
import { dateOf, dayKey, dayLabel } from './time.js';

/** @import {Snapshot} from './snapshot.js' */
/** @import {Store} from './store.js' */
/** @import {Message} from './types.js' */
/** @import {Item} from './keyed-list.js' */

/** Seconds within which one person's messages share a picture and a name. */
const GROUP_SECONDS = 300;

/** Pixels from the end within which a list still counts as scrolled to its end. */
const NEAR_END = 80;

/**
 * Fills a log with messages and follows the newest, unless the reader has scrolled up. A thread opens at its top.
 *
 * @param {HTMLElement} log
 * @param {Store} store
 * @param {object} options
 * @param {Message[]} options.messages
 * @param {'channel' | 'thread'} options.place
 * @param {() => number} options.now
 */
export function showMessages(log, store, { messages, place, now }) {
  const isFirstLook = log.childElementCount === 0;
  const wasAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  const last = log.lastElementChild?.getAttribute('data-item');
  updateList(log, itemsFor(messages, store, place, now));
  if (isFirstLook && place === 'thread') return;
  const fresh = messages.filter(({ ts }) => Number(ts) > Number(last));
  // The own message and its answer may come at once.
  const isForReader = fresh.some(({ user, ephemeral }) => user === store.snapshot.me.id || ephemeral);
  if (wasAtEnd || isForReader) scrollToNewest(log);
}

/**
 * To the end, but not past the beginning of the newest message: a long answer is read from its top.
 *
 * @param {HTMLElement} log
 */
function scrollToNewest(log) {
  const newest = log.lastElementChild;
  const top = newest instanceof HTMLElement ? newest.offsetTop - log.offsetTop : 0;
  log.scrollTop = Math.min(log.scrollHeight - log.clientHeight, top);
}

/**
 * @param {readonly Message[]} messages
 * @param {string} ts of a thread's root
 */
export function replyCount(messages, ts) {
  return messages.filter((message) => message.threadTs === ts && message.ts !== ts && !message.ephemeral)
    .length;
}

/**
 * @param {readonly Message[]} messages
 * @param {Store} store
 * @param {'channel' | 'thread'} place
 * @param {() => number} now
 * @returns {Item[]}
 */
function itemsFor(messages, store, place, now) {
  const { snapshot } = store;
  const names = namesOf(snapshot, now);
  return messages.flatMap((message, index) => {
    const previous = messages[index - 1];
    const day = dayKey(dateOf(message.ts), names.tz);
    const isNewDay = !previous || dayKey(dateOf(previous.ts), names.tz) !== day;
    const view = {
      store,
      names,
      place,
      isGrouped: !isNewDay && follows(message, previous),
      isEditing: snapshot.editing === `${place} ${message.ts}`,
      replies:
        snapshot.channel.kind === 'im'
          ? 0
          : (message.replyCount ?? replyCount(snapshot.messages, message.ts)),
    };
    const item = {
      key: message.ts,
      signature: signature(message, view, snapshot, dayKey(new Date(now()), names.tz)),
      render: () => messageArticle(message, view),
    };
    if (!isNewDay || place === 'thread') return [item];
    const label = dayLabel(dateOf(message.ts), names, now());
    return [{ key: `day ${day}`, signature: label, render: () => daySeparator(label) }, item];
  });
}

/**
 * @param {Message} message
 * @param {Message | undefined} previous
 */
function follows(message, previous) {
  return (
    previous !== undefined &&
    previous.user === message.user &&
    !previous.failure &&
    !previous.subtype &&
    !message.subtype &&
    !previous.ephemeral &&
    !message.ephemeral &&
    Number(message.ts) - Number(previous.ts) < GROUP_SECONDS
  );
}

/**
 * @param {Message} message
 * @param {{ isGrouped: boolean, isEditing: boolean, replies: number }} view
 * @param {Snapshot} snapshot
 * @param {string} today "Today" in a text is another day once the clock has moved.
 */
function signature(message, { isGrouped, isEditing, replies }, { me }, today) {
  const json = JSON.stringify([message, isGrouped, isEditing, replies, me.id]);
  return isReadByDay(json) ? `${today} ${json}` : json;
}

/** @param {string} label */
function daySeparator(label) {
  return h('div', { class: 'day', role: 'separator', 'aria-label': label }, h('span', {}, label));
}
