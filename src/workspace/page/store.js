import { ApiError } from './api.js';
import { coalesce } from './coalesce.js';
import { firstSnapshot, NOTHING_OPEN, viewKey } from './snapshot.js';
import { words } from './words.js';

/** @import {Change, Channel, WorkspaceState} from './types.js' */
/** @import {Snapshot} from './snapshot.js' */
/** @import {Api, Outcome} from './api.js' */

/** @typedef {Awaited<ReturnType<typeof createStore>>} Store */

/**
 * What the page shows, and the only one to change it. Loads the workspace first; an unknown person is the first.
 *
 * @param {Api} api
 * @param {{ user: string, channel: string, language: string }} wanted from the address and the browser; unknown ids
 *   fall back to the first
 * @param {() => number} browserNow
 */
export async function createStore(api, wanted, browserNow) {
  let snapshot = await firstSnapshot(api, wanted, browserNow);
  /** @type {Set<(snapshot: Snapshot) => void>} */
  const listeners = new Set();
  let closeStream = () => {};

  /** @param {Partial<Snapshot>} patch */
  function update(patch) {
    snapshot = { ...snapshot, ...patch };
    for (const listener of listeners) listener(snapshot);
  }

  const refreshState = coalesce(() =>
    guarded(async () => {
      const state = await api.state(snapshot.me.id);
      const me = state.people.find(({ id }) => id === snapshot.me.id) ?? snapshot.me;
      const ahead = state.clock.now - browserNow();
      const channel = state.channels.find(({ id }) => id === snapshot.channel.id);
      if (channel) update({ state, me, channel, ahead, isOnline: true });
      else show({ state, me, channel: insteadOf(snapshot.channel, state), ahead, isOnline: true });
    }),
  );

  const refreshMessages = coalesce(() =>
    guarded(async () => {
      const { me, channel } = snapshot;
      const { messages } = await api.messages(me.id, channel.id);
      if (me.id === snapshot.me.id && channel.id === snapshot.channel.id)
        update({ messages, loaded: viewKey(snapshot), isOnline: true });
    }),
  );

  /** @param {() => Promise<void>} load */
  async function guarded(load) {
    try {
      await load();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!error.isAnswered) update({ isOnline: false });
    }
  }

  /** The state first: it says in which of the channels the person is. */
  const refresh = async () => {
    await refreshState();
    await refreshMessages();
  };

  function connect() {
    closeStream();
    closeStream = api.openStream(snapshot.me.id, {
      onOpen: refresh,
      onLost: () => update({ isOnline: false }),
      onChange: (change) => react(change),
    });
  }

  /** @param {Change} change */
  function react(change) {
    if (change.kind === 'message' && change.channel === snapshot.channel.id) return refreshMessages();
    return change.kind === 'state' ? refresh() : refreshState();
  }

  /** @param {Partial<Snapshot>} patch */
  function show(patch) {
    update({ ...NOTHING_OPEN, ...patch });
  }

  return {
    get snapshot() {
      return snapshot;
    },
    /** @param {(snapshot: Snapshot) => void} listener called at once and after every change */
    subscribe(listener) {
      listeners.add(listener);
      listener(snapshot);
    },
    connect,
    /** @param {string} id */
    async selectPerson(id) {
      const me = snapshot.state.people.find((person) => person.id === id);
      if (!me || me.id === snapshot.me.id) return;
      show({ me });
      connect();
      await refresh();
    },
    /** @param {string} id */
    async selectChannel(id) {
      const channel = snapshot.state.channels.find((each) => each.id === id);
      if (!channel || channel.id === snapshot.channel.id) return;
      show({ channel });
      await refresh();
    },
    /** @param {string} id */
    async joinChannel(id) {
      const outcome = await this.post('join', { channel: id });
      await refreshState();
      await this.selectChannel(id);
      return outcome;
    },
    /** @param {'messages' | 'home'} tab */
    openTab: (tab) => update({ tab, threadTs: undefined }),
    /** @param {string | undefined} threadTs */
    openThread: (threadTs) => update({ threadTs }),
    /** @param {'channel' | 'thread'} place @param {string} ts */
    edit: (place, ts) => update({ editing: `${place} ${ts}` }),
    stopEditing: () => update({ editing: undefined }),
    /**
     * Posts in the name of the person; the stream brings what it changed.
     *
     * @param {Parameters<Api['post']>[0]} what
     * @param {Record<string, unknown>} body
     * @returns {Promise<Outcome>}
     */
    async post(what, body) {
      try {
        return await api.post(what, { user: snapshot.me.id, ...body });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { ok: false, message: words().notAnswering };
      }
    },
  };
}

/**
 * What a person sees who is not in the channel that was open: their own direct message instead of another's.
 *
 * @param {Channel} channel
 * @param {WorkspaceState} state
 */
function insteadOf(channel, { channels }) {
  return channels.find(({ kind }) => kind === channel.kind) ?? channels[0] ?? channel;
}
