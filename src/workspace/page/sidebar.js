import { avatar } from './avatar.js';
import { byId, h } from './dom.js';
import { icon } from './icons.js';
import { updateList } from './keyed-list.js';

/** @import {Snapshot, Store} from './store.js' */
/** @import {Channel} from './types.js' */

/**
 * The channel list and the person switcher.
 *
 * @param {Store} store
 */
export function mountSidebar(store) {
  const drawer = createDrawer();
  const person = byId('person', HTMLSelectElement);
  person.addEventListener('change', () => store.selectPerson(person.value));

  /** @param {Channel} channel */
  const open = (channel) => {
    drawer.close();
    store.selectChannel(channel.id);
    byId('composer', HTMLElement).querySelector('textarea')?.focus({ preventScroll: true });
  };

  store.subscribe((snapshot) => {
    const { state, me, channel: current } = snapshot;
    byId('team-name', HTMLElement).textContent = state.team.name;
    document.title = `${current.kind === 'im' ? current.name : `#${current.name}`} · ${state.team.name}`;
    const people = state.people.map(({ id, name }) => ({
      key: id,
      signature: name,
      render: () => h('option', { value: id }, name),
    }));
    updateList(person, people);
    person.value = me.id;
    byId('person-avatar', HTMLElement).replaceChildren(avatar(me));
    for (const kind of /** @type {const} */ (['channel', 'im'])) {
      const channels = state.channels.filter((channel) => channel.kind === kind);
      updateList(
        byId(`${kind}-list`, HTMLElement),
        channels.map((channel) => channelItem(channel, channel.id === current.id, snapshot, open)),
      );
    }
  });
}

/**
 * @param {Channel} channel
 * @param {boolean} isCurrent
 * @param {Snapshot} snapshot
 * @param {(channel: Channel) => void} open
 */
function channelItem(channel, isCurrent, { state }, open) {
  const unread = isCurrent ? 0 : Number(channel.unread);
  return {
    key: channel.id,
    signature: `${channel.name} ${unread} ${isCurrent}`,
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
        channel.kind === 'im' && h('span', { class: 'app-badge' }, 'APP'),
        unread > 0 &&
          h('span', { class: 'unread-count' }, String(unread), h('span', { class: 'sr-only' }, ' unread')),
      );
      link.addEventListener('click', () => open(channel));
      return h('li', { tabindex: -1 }, link);
    },
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
