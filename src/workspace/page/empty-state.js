import { button, h } from './dom.js';
import { icon } from './icons.js';

/** @import {Snapshot} from './store.js' */

/**
 * What to try first in a channel, unless the app suggests that itself; a click fills the composer and sends nothing.
 *
 * @param {Snapshot} snapshot
 * @param {{ fill: (text: string) => void, invite: () => void }} actions
 */
export function emptyState({ state, channel }, { fill, invite }) {
  const { bot } = state;
  const isDirect = channel.kind === 'im';
  const title = isDirect ? `This is your chat with ${bot.name}` : `Welcome to #${channel.name}`;
  const intro = isDirect
    ? 'Ask about Kubernetes in English or Chinese. Only you two can read this.'
    : 'Ask about Kubernetes in English or Chinese. A command is answered for you alone, a mention in a thread for all.';
  const question = '三种探针有什么区别？';
  const suggestions = ['/k8s probes', isDirect ? question : `@${bot.handle} ${question}`, '/k8s help'];
  return h(
    'div',
    { class: 'empty-state' },
    h('span', { class: 'empty-picture' }, icon('wheel')),
    h('h3', {}, title),
    h('p', {}, intro),
    !(isDirect && state.prompts) && suggestionList(suggestions, fill),
    !isDirect && !channel.isBotMember && inviteCard(bot.name, channel.name, invite),
  );
}

/**
 * @param {readonly string[]} texts
 * @param {(text: string) => void} fill
 */
function suggestionList(texts, fill) {
  const items = texts.map((text) =>
    h(
      'li',
      {},
      button({ class: 'suggestion' }, [text], () => fill(text)),
    ),
  );
  return h('ul', { class: 'empty-suggestions', 'aria-label': 'Try' }, ...items);
}

/**
 * @param {string} botName
 * @param {string} channelName
 * @param {() => void} invite
 */
export function inviteCard(botName, channelName, invite) {
  return h(
    'p',
    { class: 'invite-card' },
    `${botName} is not in #${channelName} yet, so a mention does not reach it. `,
    button({ class: 'button' }, [`Add ${botName}`], invite),
  );
}
