import { button, h } from './dom.js';
import { icon } from './icons.js';

/** @import {Snapshot} from './store.js' */

const INTRO = {
  direct: 'Ask about Kubernetes in English or Chinese. Only you two can read this.',
  channel:
    'Ask about Kubernetes in English or Chinese. A command is answered for you alone, a mention in a thread for all.',
  quiz: 'A Kubernetes question every working day. Switch it on, move the clock to 09:30, and answer as several people.',
};

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
  const question = '三种探针有什么区别？';
  const { intro, suggestions } = isDirect
    ? { intro: INTRO.direct, suggestions: ['/k8s probes', question, '/k8s quiz practice'] }
    : channel.name === 'quiz'
      ? { intro: INTRO.quiz, suggestions: ['/k8s quiz', '/k8s quiz on 09:30 mon-fri', '/k8s quiz now'] }
      : { intro: INTRO.channel, suggestions: ['/k8s probes', `@${bot.handle} ${question}`, '/k8s quiz'] };
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
