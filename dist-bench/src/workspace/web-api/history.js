import { ApiError } from '../api-error.js';
import { messageFields } from '../events.js';
import { isTrue, optionalArg, requireArg, requireChannel, requireMembership, requireScope, } from './method.js';
const defaultLimit = 100;
export const historyMethods = {
    'conversations.history': { token: 'bot', scopes: [], run: history },
    'conversations.replies': { token: 'bot', scopes: [], run: replies },
};
/** Newest first, thread replies left out, as in Slack. */
function history(core, args) {
    const channel = requireReadable(core, args);
    const page = window(channel, args).filter((message) => message.threadTs === undefined);
    const limit = Number(optionalArg(args, 'limit') ?? defaultLimit);
    const newest = page.reverse().slice(0, limit);
    return {
        messages: newest.map((message) => described(core, channel, message, args)),
        has_more: page.length > limit,
    };
}
/** The first message of a thread and its replies, oldest first. */
function replies(core, args) {
    const channel = requireReadable(core, args);
    const ts = requireArg(args, 'ts');
    if (!channel.messages.has(ts))
        throw new ApiError('thread_not_found');
    const thread = window(channel, {}).filter((message) => message.ts === ts || message.threadTs === ts);
    return { messages: thread.map((message) => described(core, channel, message, args)), has_more: false };
}
function requireReadable(core, args) {
    const channel = requireChannel(core, args);
    requireScope(core, [channel.kind === 'im' ? 'im:history' : 'channels:history']);
    requireMembership(core, channel);
    return channel;
}
function window(channel, args) {
    const oldest = optionalArg(args, 'oldest') ?? '0';
    const latest = optionalArg(args, 'latest') ?? '9';
    const isInside = ({ ts }) => isTrue(args, 'inclusive') ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
    return [...channel.messages.values()].filter((message) => message.visibleTo === undefined && isInside(message));
}
function described(core, channel, message, args) {
    const hasMetadata = isTrue(args, 'include_all_metadata') && message.metadata !== undefined;
    return {
        type: 'message',
        ...messageFields(core, channel, message),
        ...(hasMetadata && { metadata: message.metadata }),
    };
}
