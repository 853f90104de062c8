import { menuButton } from './menu.js';
import { failureSentence, notice } from './notice.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */
/** @import {Message, Shortcut} from './types.js' */

/**
 * The app's global shortcuts, which Slack offers beside the composer.
 *
 * @param {Store} store
 */
export function shortcutsMenu(store) {
  const { element, toggle } = menuButton(
    words().shortcuts,
    'tool',
    () => shortcutsOf(store, 'global').map((shortcut) => itemFor(shortcut, store, {})),
    'bolt',
  );
  toggle.dataset.label = 'shortcuts';
  toggle.title = '';
  return element;
}

/**
 * The app's shortcuts in the menu of a message; null where it has none.
 *
 * @param {Message} message
 * @param {Store} store
 */
export function messageShortcuts({ ts }, store) {
  const shortcuts = shortcutsOf(store, 'message');
  if (shortcuts.length === 0) return null;
  const where = { channel: store.snapshot.channel.id, ts };
  const { element, toggle } = menuButton(words().messageShortcuts, 'tool', () =>
    shortcuts.map((shortcut) => itemFor(shortcut, store, where)),
  );
  toggle.title = words().messageShortcuts;
  toggle.dataset.key = 'shortcuts';
  return element;
}

/**
 * @param {Store} store
 * @param {Shortcut['type']} wanted
 */
function shortcutsOf({ snapshot }, wanted) {
  return snapshot.state.shortcuts.filter(({ type }) => type === wanted);
}

/**
 * @param {Shortcut} shortcut
 * @param {Store} store
 * @param {{ channel?: string, ts?: string }} where
 */
function itemFor({ name, callbackId, description }, store, where) {
  return {
    text: name,
    note: description,
    run: async () => {
      notice('');
      const outcome = await store.post('shortcut', { callbackId, ...where });
      if (!outcome.ok) notice(failureSentence(outcome));
    },
  };
}
