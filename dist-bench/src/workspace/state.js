/** The next message timestamp, `seconds.microseconds`, never one given out before. */
export function nextTs(state, now) {
    state.lastMicros = Math.max(Math.floor(now) * 1000, state.lastMicros + 1);
    const seconds = Math.floor(state.lastMicros / 1_000_000);
    return `${seconds}.${String(state.lastMicros % 1_000_000).padStart(6, '0')}`;
}
export function findPerson(state, id) {
    return state.people.find((person) => person.id === id);
}
/** The direct message channel of a person with the bot. */
export function directChannel(state, person) {
    return [...state.channels.values()].find((channel) => channel.person === person);
}
export function topView(state, user) {
    return state.views.get(user)?.at(-1);
}
export function findView(state, id) {
    return [...state.views.values()].flat().find((open) => open.id === id);
}
