import { ApiError } from './api.js';

/** @import {Channel, Message, Person, WorkspaceState} from './types.js' */
/** @import {Api} from './api.js' */

/**
 * @typedef {object} Snapshot
 * @property {WorkspaceState} state
 * @property {Person} me
 * @property {Channel} channel
 * @property {Message[]} messages
 * @property {string | undefined} loaded Person and channel that `messages` belong to.
 * @property {'messages' | 'home'} tab Of the direct message with the app.
 * @property {string | undefined} threadTs The open thread.
 * @property {string | undefined} editing Place and `ts` of the message in work.
 * @property {boolean} isOnline
 * @property {number} ahead Milliseconds that the workspace's clock is ahead of the browser's.
 */

/** What a person sees first of a channel. */
export const NOTHING_OPEN = {
  messages: /** @type {Message[]} */ ([]),
  loaded: undefined,
  tab: /** @type {const} */ ('messages'),
  threadTs: undefined,
  editing: undefined,
};

/**
 * Loads the workspace as a person sees it; an unknown person is the first.
 *
 * @param {Api} api
 * @param {{ user: string, channel: string, language: string }} wanted from the address and the browser
 * @param {() => number} browserNow
 */
export async function firstSnapshot(api, wanted, browserNow) {
  const first = await api.state(wanted.user).catch(() => api.state(''));
  const reader = wanted.user ? undefined : readerOf(first, wanted.language);
  if (!reader) return initial(first, wanted, browserNow);
  return initial(await api.state(reader), { ...wanted, user: reader }, browserNow);
}

/**
 * @param {Pick<Snapshot, 'me' | 'channel'>} snapshot
 */
export function viewKey({ me, channel }) {
  return `${me.id}/${channel.id}`;
}

/**
 * Who opens the page without having chosen a person is one who speaks the browser's language.
 *
 * @param {WorkspaceState} state
 * @param {string} language such as `zh-CN`
 */
function readerOf({ people }, language) {
  const [spoken = ''] = language.split('-');
  return people.find(({ locale }) => locale.startsWith(spoken))?.id;
}

/**
 * @param {WorkspaceState} state
 * @param {{ user: string, channel: string }} wanted
 * @param {() => number} browserNow
 * @returns {Snapshot}
 */
function initial(state, wanted, browserNow) {
  const me = state.people.find(({ id }) => id === wanted.user) ?? state.people[0];
  const channel = state.channels.find(({ id }) => id === wanted.channel) ?? state.channels[0];
  if (!me || !channel) throw new ApiError('The local Slack has no person or no channel.');
  return {
    state,
    me,
    channel,
    ...NOTHING_OPEN,
    isOnline: true,
    ahead: state.clock.now - browserNow(),
  };
}
