import { createComposer } from './composer.js';
import { button, byId, h } from './dom.js';
import { emptySlot } from './empty-state.js';
import { showMessages } from './message-list.js';
import { failureSentence, notice } from './notice.js';
import { lastOwnMessage, sendText, vocabularyOf } from './send.js';
import { shortcutsMenu } from './shortcuts.js';
import { viewKey } from './snapshot.js';
import { words } from './words.js';

/** @import {Snapshot} from './snapshot.js' */
/** @import {Store} from './store.js' */
/** @import {Message} from './types.js' */

/**
 * The open channel: its title, its messages and the composer.
 *
 * @param {Store} store
 * @param {() => number} now
 */
export function mountChannelPane(store, now) {
  const pane = byId('channel-pane', HTMLElement);
  const composer = createComposer({
    vocabulary: () => vocabularyOf(store.snapshot),
    send: (text) => sendText(store, text),
    tools: shortcutsMenu(store),
    onArrowUp: () => {
      const last = lastOwnMessage(store.snapshot);
      if (last) store.edit('channel', last.ts);
    },
  });
  byId('composer', HTMLElement).append(composer.element);
  const drafts = createDrafts(composer);
  const actions = {
    /** @param {string} text */
    fill: (text) => {
      composer.setText(text);
      composer.focus();
    },
    invite: async () => {
      const outcome = await store.post('invite', { channel: store.snapshot.channel.id });
      if (!outcome.ok) notice(failureSentence(outcome));
    },
  };

  const showEmpty = emptySlot(byId('empty-slot', HTMLElement), actions);
  let log = createLog('');
  byId('log-slot', HTMLElement).append(log);
  let shown = '';
  store.subscribe((snapshot) => {
    if (shown !== viewKey(snapshot)) {
      shown = viewKey(snapshot);
      drafts.switchTo(shown);
      notice('');
      const fresh = createLog(titleOf(snapshot));
      log.replaceWith(fresh);
      log = fresh;
    }
    pane.setAttribute('aria-label', titleOf(snapshot));
    byId('channel-title', HTMLElement).textContent = titleOf(snapshot);
    showInvite(snapshot, actions.invite);
    composer.setLabel(words().messageTo(titleOf(snapshot)));
    byId('composer', HTMLElement).hidden = snapshot.channel.isArchived || snapshot.tab === 'home';
    byId('archived', HTMLElement).hidden = !snapshot.channel.isArchived;
    if (snapshot.loaded !== shown) return;
    const messages = snapshot.messages.filter((message) => isInChannel(message, snapshot));
    showMessages(log, store, { messages, place: 'channel', now });
    showEmpty(snapshot, messages.length === 0);
  });
  return composer;
}

/**
 * Replies stand in their thread; in a direct message, as in Slack's view of an agent, below what they answer.
 *
 * @param {Message} message
 * @param {Snapshot} snapshot
 */
function isInChannel({ ts, threadTs = ts }, { channel }) {
  return channel.kind === 'im' || threadTs === ts;
}

/**
 * A new live region for each channel: only what arrives later is read out.
 *
 * @param {string} title
 */
function createLog(title) {
  return h('div', {
    class: 'log',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': words().messagesIn(title),
    tabindex: 0,
  });
}

/** @param {Snapshot} snapshot */
function titleOf({ channel }) {
  return channel.kind === 'im' ? channel.name : `#${channel.name}`;
}

/**
 * @param {Snapshot} snapshot
 * @param {() => void} invite
 */
function showInvite({ state, channel, messages }, invite) {
  const slot = byId('invite-slot', HTMLElement);
  const isClosed = channel.kind !== 'channel' || channel.isArchived;
  const isMissing = !isClosed && !channel.isBotMember && messages.length > 0;
  if (slot.childElementCount > 0 === isMissing) return;
  slot.replaceChildren(
    ...(isMissing ? [button({ class: 'button' }, [words().add(state.bot.name)], invite)] : []),
  );
}

/**
 * What was typed and not sent stays with its person and channel.
 *
 * @param {{ text: () => string, setText: (text: string) => void }} composer
 */
function createDrafts(composer) {
  /** @type {Map<string, string>} */
  const drafts = new Map();
  let current = '';
  return {
    /** @param {string} key */
    switchTo(key) {
      drafts.set(current, composer.text());
      current = key;
      composer.setText(drafts.get(key) ?? '');
    },
  };
}
