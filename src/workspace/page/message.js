import { avatar } from './avatar.js';
import { blocks } from './blocks.js';
import { button, h, uniqueId } from './dom.js';
import { emoji } from './emoji.js';
import { icon } from './icons.js';
import { editForm, messageTools } from './message-tools.js';
import { mrkdwn } from './mrkdwn.js';
import { failureSentence, notice } from './notice.js';
import { spoken } from './spoken.js';
import { clockTime, dateOf } from './time.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */
/** @import {BlockContext, Message, Names} from './types.js' */

/**
 * @typedef {object} MessageView
 * @property {Store} store
 * @property {Names} names
 * @property {boolean} isGrouped Follows a message of the same person: no picture, no name.
 * @property {boolean} isEditing
 * @property {'channel' | 'thread'} place
 * @property {number} replies
 */

/**
 * One message as an `<article>`.
 *
 * @param {Message} message
 * @param {MessageView} view
 */
export function messageArticle(message, view) {
  if (message.failure) return failureLine(message);
  if (message.subtype) return slackLine(message, view);
  const nameId = uniqueId('author');
  const time = timeOf(message, view.names);
  const head = h(
    'div',
    { class: view.isGrouped ? 'sr-only' : 'message-head' },
    h('span', { class: 'author', id: nameId }, message.name),
    message.isBot && h('span', { class: 'app-badge' }, words().app),
    !view.isGrouped && time,
  );
  const gutter = h(
    'div',
    { class: 'gutter' },
    view.isGrouped ? time : avatar({ id: message.user, name: message.name, isBot: message.isBot }),
  );
  const content = h(
    'div',
    { class: 'message-content' },
    head,
    body(message, view),
    reactions(message),
    repliesButton(message, view),
  );
  const classes = [
    'message',
    view.isGrouped && 'grouped',
    message.ephemeral && 'ephemeral',
    view.isEditing && 'editing',
  ];
  return h(
    'article',
    {
      class: classes.filter(Boolean).join(' '),
      'aria-labelledby': nameId,
      'data-ts': message.ts,
      tabindex: -1,
    },
    message.ephemeral && h('p', { class: 'ephemeral-note' }, icon('eye'), words().onlyYou),
    gutter,
    content,
    !view.isEditing && messageTools(message, view),
  );
}

/**
 * @param {Message} message
 * @param {MessageView} view
 */
function body(message, view) {
  if (view.isEditing) return editForm(message, view);
  const shown = message.blocks?.length
    ? blocks(message.blocks, contextOf(message, view))
    : mrkdwn(message.text, view.names);
  const edited = message.edited && !message.isBot && h('span', { class: 'edited' }, words().edited);
  return spoken(h('div', { class: 'message-body' }, ...shown, edited));
}

/**
 * @param {Message} message
 * @param {MessageView} view
 * @returns {BlockContext}
 */
function contextOf(message, { store, names }) {
  return {
    names,
    register: () => {},
    act: async (action) => {
      notice('');
      const outcome = await store.post('action', {
        channel: store.snapshot.channel.id,
        ts: message.ts,
        ...action,
      });
      if (!outcome.ok) notice(failureSentence(outcome));
    },
  };
}

/** @param {Message} message */
function reactions({ reactions: given = [] }) {
  if (given.length === 0) return null;
  const chips = given.map(({ name, users }) =>
    h('li', { class: 'reaction', title: `:${name}:` }, emoji(name), h('span', {}, String(users.length))),
  );
  return h('ul', { class: 'reactions', 'aria-label': words().reactions }, ...chips);
}

/**
 * @param {Message} message
 * @param {MessageView} view
 */
function repliesButton(message, { store, place, replies }) {
  if (place === 'thread' || replies === 0) return null;
  return button(
    { class: 'replies-button', 'data-key': `replies ${message.ts}` },
    [icon('reply'), words().replies(replies)],
    () => store.openThread(message.ts),
  );
}

/**
 * @param {Message} message
 * @param {Names} names
 */
function timeOf({ ts }, { tz, locale }) {
  const date = dateOf(ts);
  return h('time', { class: 'sent', datetime: date.toISOString() }, clockTime(date, tz, locale));
}

/** @param {Message} message */
function failureLine({ ts, failure }) {
  return h(
    'article',
    { class: 'message failure', 'data-ts': ts, 'aria-label': words().problem, tabindex: -1 },
    h('div', { class: 'gutter' }, icon('warning')),
    h('p', { class: 'message-content' }, failure),
  );
}

/**
 * What happened in the channel, in a soft line; a deleted message still leads to its thread.
 *
 * @param {Message} message
 * @param {MessageView} view
 */
function slackLine(message, view) {
  return h(
    'article',
    { class: 'message slack-line', 'data-ts': message.ts, 'aria-label': words().notice, tabindex: -1 },
    h('div', { class: 'gutter' }),
    h(
      'div',
      { class: 'message-content' },
      ...mrkdwn(message.text, view.names),
      timeOf(message, view.names),
      repliesButton(message, view),
    ),
  );
}
