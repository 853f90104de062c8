import { button, h, uniqueId } from './dom.js';
import { emptyTextsFor } from './empty-texts.js';
import { icon } from './icons.js';
import { spoken } from './spoken.js';
import { words } from './words.js';

/** @import {Snapshot} from './snapshot.js' */
/** @typedef {{ fill: (text: string) => void, invite: () => void }} Actions */

const QUESTION = '三种探针有什么区别？';

/**
 * Shows what to try in a channel without messages. It is made anew only where it says something else, or it would
 * lose the focus.
 *
 * @param {HTMLElement} slot
 * @param {Actions} actions
 */
export function emptySlot(slot, actions) {
  let shown = '';
  /** @param {Snapshot} snapshot @param {boolean} isEmpty */
  return (snapshot, isEmpty) => {
    const { me, channel, state } = snapshot;
    const signature = isEmpty ? JSON.stringify([me.id, channel, state.prompts !== null]) : '';
    if (signature === shown) return;
    shown = signature;
    slot.hidden = !isEmpty;
    slot.replaceChildren(...(isEmpty ? [spoken(emptyState(snapshot, actions))] : []));
  };
}

/**
 * What to try first in a channel, unless the app suggests that itself; a click fills the composer and sends nothing.
 *
 * @param {Snapshot} snapshot
 * @param {Actions} actions
 */
function emptyState(snapshot, { fill, invite }) {
  const { state, me, channel } = snapshot;
  const texts = emptyTextsFor(me);
  const isDirect = channel.kind === 'im';
  const { intro, suggestions } = toTry(snapshot);
  return h(
    'div',
    { class: 'empty-state' },
    h('span', { class: 'empty-picture' }, icon('wheel')),
    h('h3', {}, isDirect ? texts.direct(state.bot.name) : texts.welcome(channel.name)),
    h('p', {}, intro),
    ...(isDirect && state.prompts ? [] : suggestionList(texts.try, suggestions, fill)),
    !isDirect && !channel.isBotMember && inviteCard(snapshot, invite),
  );
}

/**
 * @param {Snapshot} snapshot
 * @returns {{ intro: string, suggestions: readonly string[] }}
 */
function toTry({ state, me, channel }) {
  const { intro, probes, quiz, practice, doctor } = emptyTextsFor(me);
  const ask = `/k8s ${probes}`;
  if (me.isOutsider) return { intro: intro.guest, suggestions: [ask, doctor] };
  if (channel.kind === 'im') return { intro: intro.direct, suggestions: [ask, QUESTION, practice] };
  if (channel.name === 'quiz') return { intro: intro.quiz, suggestions: [quiz.menu, quiz.on, quiz.now] };
  return { intro: intro.channel, suggestions: [ask, `@${state.bot.handle} ${QUESTION}`, quiz.menu] };
}

/**
 * @param {string} label
 * @param {readonly string[]} texts
 * @param {(text: string) => void} fill
 */
function suggestionList(label, texts, fill) {
  const labelId = uniqueId('try');
  const items = texts.map((text) =>
    h(
      'li',
      {},
      button({ class: 'suggestion' }, [text], () => fill(text)),
    ),
  );
  return [
    h('p', { class: 'prompts-title', id: labelId }, label),
    h('ul', { class: 'empty-suggestions', 'aria-labelledby': labelId }, ...items),
  ];
}

/**
 * @param {Snapshot} snapshot
 * @param {() => void} invite
 */
function inviteCard({ state, me, channel }, invite) {
  const texts = emptyTextsFor(me);
  return h(
    'p',
    { class: 'invite-card' },
    texts.absent(state.bot.name, channel.name),
    button({ class: 'button' }, [words().add(state.bot.name)], invite),
  );
}
