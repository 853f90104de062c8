import { askConfirm } from './confirm.js';
import { byId, h } from './dom.js';
import { menuButton } from './menu.js';
import { failureSentence, notice } from './notice.js';
import { words } from './words.js';

/** @import {Store} from './store.js' */
/** @import {MenuItem} from './menu.js' */

/**
 * What a person can do with the open channel and with the app's place in it.
 *
 * @param {Store} store
 */
export function mountChannelMenu(store) {
  const { element, toggle } = menuButton(words().channelActions, 'tool', () => itemsFor(store));
  byId('channel-menu', HTMLElement).append(element);
  toggle.dataset.label = 'channelActions';
  toggle.title = '';
  store.subscribe(({ channel }) => {
    element.hidden = channel.kind === 'im';
  });
}

/**
 * @param {Store} store
 * @returns {MenuItem[]}
 */
function itemsFor(store) {
  const { state, channel, me } = store.snapshot;
  const name = `#${channel.name}`;
  /** @param {Parameters<Store['post']>[0]} what */
  const act = (what) => () => post(store, what);
  const leave = { text: words().leave(name), run: act('leave') };
  if (me.isOutsider) return [leave];
  if (channel.isArchived) return [{ text: words().openAgain(name), run: act('unarchive') }, leave];
  return [
    channel.isBotMember
      ? { text: words().remove(state.bot.name), run: act('remove-bot') }
      : { text: words().add(state.bot.name), run: act('invite') },
    leave,
    { text: words().archiveChannel(name), run: () => archive(store, name) },
  ];
}

/**
 * @param {Store} store
 * @param {string} name
 */
async function archive(store, name) {
  const sure = await askConfirm({
    title: words().archiveChannel(name),
    body: [h('p', {}, words().archiveNote)],
    confirm: words().archive,
    deny: words().cancel,
    danger: true,
  });
  if (sure) await post(store, 'archive');
}

/**
 * @param {Store} store
 * @param {Parameters<Store['post']>[0]} what
 */
async function post(store, what) {
  const outcome = await store.post(what, { channel: store.snapshot.channel.id });
  notice(outcome.ok ? '' : failureSentence(outcome));
}
