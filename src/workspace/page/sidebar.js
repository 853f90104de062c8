import { avatar } from './avatar.js';
import { button, byId, h } from './dom.js';
import { icon } from './icons.js';
import { updateList } from './keyed-list.js';
import { failureSentence, notice } from './notice.js';
import { words } from './words.js';

/** @import {Snapshot} from './snapshot.js' */
/** @import {Store} from './store.js' */
/** @import {Channel} from './types.js' */

/**
 * The channels that the person is in, and those to join.
 *
 * @param {Store} store
 */
export function mountSidebar(store) {
  const drawer = createDrawer();

  /** @param {Channel} channel */
  const open = (channel) => {
    drawer.close();
    store.selectChannel(channel.id);
    byId('composer', HTMLElement).querySelector('textarea')?.focus({ preventScroll: true });
  };

  store.subscribe((snapshot) => {
    const { state, channel: current } = snapshot;
    byId('team-name', HTMLElement).textContent = state.team.name;
    document.title = `${current.kind === 'im' ? current.name : `#${current.name}`} · ${state.team.name}`;
    for (const kind of /** @type {const} */ (['channel', 'im'])) {
      const channels = state.channels.filter((channel) => channel.kind === kind);
      updateList(
        byId(`${kind}-list`, HTMLElement),
        channels.map((channel) => channelItem(channel, channel.id === current.id, snapshot, open)),
      );
    }
    byId('joinable', HTMLElement).hidden = state.joinable.length === 0;
    updateList(
      byId('joinable-list', HTMLElement),
      state.joinable.map((channel) => joinItem(channel, store, drawer.close)),
    );
  });
}

/**
 * @param {Channel} channel
 * @param {boolean} isCurrent
 * @param {Snapshot} snapshot
 * @param {(channel: Channel) => void} open
 */
function channelItem(channel, isCurrent, { state, me }, open) {
  const unread = isCurrent ? 0 : Number(channel.unread);
  return {
    key: channel.id,
    signature: `${channel.name} ${unread} ${isCurrent} ${channel.isArchived} ${me.locale}`,
    render: () => {
      const mark =
        channel.kind === 'im'
          ? avatar({ ...state.bot, isBot: true })
          : h('span', { class: 'channel-hash', 'aria-hidden': 'true' }, '#');
      const link = h(
        'button',
        {
          type: 'button',
          class: `channel-link${unread ? ' unread' : ''}`,
          'aria-current': isCurrent ? 'page' : null,
          'data-key': channel.id,
        },
        mark,
        h('span', { class: 'channel-name' }, channel.name),
        channel.kind === 'im' && h('span', { class: 'app-badge' }, words().app),
        channel.isArchived && h('span', { class: 'channel-note' }, words().archivedMark),
        unread > 0 &&
          h(
            'span',
            { class: 'unread-count' },
            String(unread),
            h('span', { class: 'sr-only' }, words().unread),
          ),
      );
      link.addEventListener('click', () => open(channel));
      return h('li', { tabindex: -1 }, link);
    },
  };
}

/**
 * @param {{ id: string, name: string }} channel
 * @param {Store} store
 * @param {() => void} closeDrawer
 */
function joinItem({ id, name }, store, closeDrawer) {
  const join = async () => {
    closeDrawer();
    const outcome = await store.joinChannel(id);
    if (!outcome.ok) notice(failureSentence(outcome));
  };
  return {
    key: id,
    signature: `${name} ${store.snapshot.me.locale}`,
    render: () =>
      h(
        'li',
        { tabindex: -1 },
        button(
          { class: 'channel-link', 'data-key': id },
          [
            h('span', { class: 'channel-hash', 'aria-hidden': 'true' }, '#'),
            h('span', { class: 'channel-name' }, name),
            h('span', { class: 'channel-note' }, words().join),
          ],
          join,
        ),
      ),
  };
}

/** On a narrow screen the sidebar slides over the channel. */
function createDrawer() {
  const app = byId('app', HTMLElement);
  const toggle = byId('drawer-toggle', HTMLButtonElement);
  const sidebar = byId('sidebar', HTMLElement);
  toggle.append(icon('menu'));

  /** @param {boolean} isOpen */
  function show(isOpen) {
    app.classList.toggle('drawer-open', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
  }
  const close = () => show(false);
  toggle.addEventListener('click', () => {
    show(!app.classList.contains('drawer-open'));
    if (app.classList.contains('drawer-open')) sidebar.querySelector('button')?.focus();
  });
  app.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !app.classList.contains('drawer-open')) return;
    close();
    toggle.focus();
  });
  byId('drawer-shade', HTMLElement).addEventListener('click', close);
  return { close };
}
