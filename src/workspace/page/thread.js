import { createComposer } from './composer.js';
import { byId } from './dom.js';
import { icon } from './icons.js';
import { showMessages } from './message-list.js';
import { lastOwnMessage, sendText, vocabularyOf } from './send.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */

/**
 * The pane beside the channel with one thread; on a narrow screen it covers the channel.
 *
 * @param {Store} store
 * @param {() => number} now
 */
export function mountThread(store, now) {
  const app = byId('app', HTMLElement);
  const pane = byId('thread', HTMLElement);
  const log = byId('thread-log', HTMLElement);
  log.tabIndex = 0;
  const closeButton = byId('thread-close', HTMLButtonElement);
  closeButton.append(icon('close'));
  const composer = createComposer({
    vocabulary: () => vocabularyOf(store.snapshot),
    send: (text) => sendText(store, text, store.snapshot.threadTs),
    onArrowUp: () => {
      const last = lastOwnMessage(store.snapshot, store.snapshot.threadTs);
      if (last) store.edit('thread', last.ts);
    },
  });
  byId('thread-composer', HTMLElement).append(composer.element);

  const close = () => store.openThread(undefined);
  closeButton.addEventListener('click', close);
  pane.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });

  /** @type {string | undefined} */
  let shown;
  /** @type {Element | null} */
  let opener = null;
  store.subscribe(({ threadTs, messages, channel }) => {
    if (threadTs !== shown) {
      if (!shown) opener = document.activeElement;
      shown = threadTs;
      composer.setText('');
      log.replaceChildren();
      pane.hidden = !threadTs;
      app.classList.toggle('thread-open', Boolean(threadTs));
      if (threadTs) composer.focus();
      else focusAgain(opener);
    }
    if (!threadTs) return;
    composer.setLabel(words().replyInThread);
    byId('thread-place', HTMLElement).textContent = channel.kind === 'im' ? channel.name : `#${channel.name}`;
    const thread = messages.filter((message) => message.ts === threadTs || message.threadTs === threadTs);
    showMessages(log, store, { messages: thread, place: 'thread', now });
  });
}

/**
 * Back to where the thread was opened, or to what stands there now.
 *
 * @param {Element | null} opener
 */
function focusAgain(opener) {
  const ts = opener?.closest('article')?.getAttribute('data-ts');
  const article = ts && document.querySelector(`#log-slot article[data-ts="${CSS.escape(ts)}"]`);
  const target = opener?.isConnected ? opener : article;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
