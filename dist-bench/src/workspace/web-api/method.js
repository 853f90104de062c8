import { ApiError } from '../api-error.js';
import { parseJson } from '../json.js';
import { directChannel, findPerson } from '../state.js';
/** A string argument; `error` when it is missing or empty. */
export function requireArg(args, key, error = 'invalid_arguments') {
    const value = optionalArg(args, key);
    if (value !== undefined && value !== '')
        return value;
    const messages = [`[ERROR] missing required field: ${key}`];
    throw new ApiError(error, { response_metadata: { messages } });
}
export function optionalArg(args, key) {
    const value = args[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
/** Form bodies carry booleans as words. */
export function isTrue(args, key) {
    return ['true', '1'].includes(String(args[key]));
}
/** An argument that is JSON, whether the body was a form or JSON itself. */
export function jsonArg(args, key) {
    const value = args[key];
    return typeof value === 'string' ? parseJson(value) : value;
}
/** @throws ApiError missing_scope, with what is needed and what the token has. */
export function requireScope(core, anyOf) {
    if (anyOf.length === 0 || anyOf.some((scope) => core.scopes.has(scope)))
        return;
    throw new ApiError('missing_scope', { needed: anyOf.join(','), provided: [...core.scopes].join(',') });
}
/** The channel named by `channel`: an id, a person's id (their direct message) or `#name`. */
export function requireChannel(core, args, key = 'channel') {
    const named = requireArg(args, key, 'channel_not_found');
    const channel = core.state.channels.get(named) ??
        directChannel(core.state, named) ??
        [...core.state.channels.values()].find((each) => each.kind === 'channel' && `#${each.name}` === named);
    if (channel === undefined)
        throw new ApiError('channel_not_found');
    return channel;
}
/** @throws ApiError not_in_channel */
export function requireMembership(core, channel) {
    if (!channel.members.has(core.state.bot.userId))
        throw new ApiError('not_in_channel');
}
export function requirePerson(core, id) {
    const person = findPerson(core.state, id);
    if (person === undefined)
        throw new ApiError('user_not_found');
    return person;
}
