/** @import {Snapshot} from './snapshot.js' */
/** @import {Names} from './types.js' */

/**
 * @param {Snapshot} snapshot
 * @param {() => number} now
 * @returns {Names}
 */
export function namesOf({ state, me }, now) {
  const names = new Map([state.bot, ...state.people].map(({ id, name }) => [id, name]));
  return {
    me: me.id,
    person: (id) => names.get(id) ?? id,
    channel: (id) => state.channels.find((channel) => channel.id === id)?.name,
    tz: me.tz,
    locale: me.locale,
    now,
  };
}
