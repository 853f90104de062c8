import { blocks } from './blocks.js';
import { byId, h } from './dom.js';
import { keepEntries, readValues } from './modal-form.js';
import { namesOf } from './names.js';
import { failureSentence, notice } from './notice.js';
import { spoken } from './spoken.js';
import { words } from './words.js';

/** @import {Snapshot} from './snapshot.js' */
/** @import {Store} from './store.js' */
/** @import {PublishedHome} from './types.js' */
/** @import {Field} from './modal-form.js' */

const TABS = /** @type {const} */ (['home', 'messages']);

/**
 * The two tabs of the app's direct message, and its App Home.
 *
 * @param {Store} store
 * @param {() => number} now
 */
export function mountHome(store, now) {
  const pane = byId('home', HTMLElement);
  // A keyboard scrolls it.
  pane.tabIndex = 0;
  mountTabs(store);
  let shown = '';
  store.subscribe((snapshot) => {
    const { home } = snapshot.state;
    const isHere = isHomeShown(snapshot);
    pane.hidden = !isHere;
    byId('log-slot', HTMLElement).hidden = isHere;
    const signature = JSON.stringify([snapshot.me.id, home?.id, home?.view.blocks]);
    if (!isHere || signature === shown) return;
    shown = signature;
    const fresh = home ? homeContent(home, store, now) : emptyHome(snapshot);
    keepEntries(pane, fresh);
    pane.replaceChildren(fresh);
  });
}

/** @param {Snapshot} snapshot */
function isHomeShown({ channel, tab }) {
  return channel.kind === 'im' && tab === 'home';
}

/**
 * The app hears of every tab that is opened; arrow keys move between the two.
 *
 * @param {Store} store
 */
function mountTabs(store) {
  const list = byId('tabs', HTMLElement);
  const tabs = TABS.map((name) => ({ name, element: byId(`tab-${name}`, HTMLButtonElement) }));
  /** @param {(typeof TABS)[number]} name */
  const open = (name) => {
    store.openTab(name);
    tabs.find((tab) => tab.name === name)?.element.focus();
  };
  for (const { name, element } of tabs) element.addEventListener('click', () => open(name));
  list.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight')
      open(store.snapshot.tab === 'home' ? 'messages' : 'home');
  });
  let opened = '';
  store.subscribe(({ me, channel, tab }) => {
    list.hidden = channel.kind !== 'im';
    for (const { name, element } of tabs) {
      element.setAttribute('aria-selected', String(name === tab));
      element.tabIndex = name === tab ? 0 : -1;
    }
    const place = channel.kind === 'im' ? `${me.id} ${tab}` : '';
    if (place === opened) return;
    opened = place;
    if (place) void store.post('app-home', { tab });
  });
}

/**
 * @param {PublishedHome} home
 * @param {Store} store
 * @param {() => number} now
 */
function homeContent({ id, view }, store, now) {
  /** @type {Field[]} */
  const fields = [];
  const context = {
    names: namesOf(store.snapshot, now),
    register: (/** @type {Field} */ field) => void fields.push(field),
    act: async (/** @type {import('./types.js').Action} */ action) => {
      notice('');
      const outcome = await store.post('action', { viewId: id, values: readValues(fields), ...action });
      if (!outcome.ok) notice(failureSentence(outcome));
    },
  };
  return spoken(h('div', { class: 'home-body' }, ...blocks(view.blocks, context)));
}

/** @param {Snapshot} snapshot */
function emptyHome({ state }) {
  return h('p', { class: 'home-empty' }, words().emptyHome(state.bot.name));
}
