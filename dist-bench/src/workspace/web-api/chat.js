import { ApiError } from '../api-error.js';
import { readContent } from '../content.js';
import { announce, messageFields } from '../events.js';
import { addMessage, threadOf } from '../messages.js';
import { nextTs } from '../state.js';
import { optionalArg, requireArg, requireChannel, requireMembership, } from './method.js';
const scopes = ['chat:write'];
export const chatMethods = {
    'chat.postMessage': { token: 'bot', scopes, run: postMessage },
    'chat.postEphemeral': { token: 'bot', scopes, run: postEphemeral },
    'chat.update': { token: 'bot', scopes, run: update },
    'chat.delete': { token: 'bot', scopes, run: deleteMessage },
};
function postMessage(core, args) {
    const channel = requireChannel(core, args);
    if (!core.scopes.has('chat:write.public'))
        requireMembership(core, channel);
    const message = draft(core, channel, args);
    addMessage(channel, message);
    void announce(core, channel, message, { kind: 'posted' });
    return { channel: channel.id, ts: message.ts, message: described(core, channel, message) };
}
function postEphemeral(core, args) {
    const channel = requireChannel(core, args);
    requireMembership(core, channel);
    const user = requireArg(args, 'user');
    if (!channel.members.has(user))
        throw new ApiError('user_not_in_channel');
    const message = { ...draft(core, channel, args), visibleTo: user };
    addMessage(channel, message);
    void announce(core, channel, message, { kind: 'posted' });
    return { message_ts: message.ts };
}
/** `text` without `blocks` removes the blocks, as in Slack. */
function update(core, args) {
    const channel = requireChannel(core, args);
    const previous = ownMessage(core, channel, args, 'cant_update_message');
    const content = readContent(args, 'update', core.randomId);
    const { blocks: _, ...kept } = previous;
    const message = {
        ...kept,
        ...content,
        ...(content.blocks === undefined && {
            edited: { user: core.state.bot.userId, ts: nextTs(core.state, core.now()) },
        }),
    };
    channel.messages.set(message.ts, message);
    void announce(core, channel, message, { kind: 'edited', previous });
    return {
        channel: channel.id,
        ts: message.ts,
        text: message.text,
        message: described(core, channel, message),
    };
}
function deleteMessage(core, args) {
    const channel = requireChannel(core, args);
    const message = ownMessage(core, channel, args, 'cant_delete_message');
    channel.messages.delete(message.ts);
    void announce(core, channel, message, { kind: 'deleted' });
    return { channel: channel.id, ts: message.ts };
}
function draft(core, channel, args) {
    const threadArg = optionalArg(args, 'thread_ts');
    const threadTs = threadArg === undefined ? undefined : threadOf(channel, threadArg);
    if (threadArg !== undefined && threadTs === undefined)
        throw new ApiError('thread_not_found');
    return {
        ...readContent(args, 'post', core.randomId),
        ts: nextTs(core.state, core.now()),
        ...(threadTs !== undefined && { threadTs }),
        user: core.state.bot.userId,
        botId: core.state.bot.botId,
        reactions: new Map(),
    };
}
/** The app's own message; ephemeral ones are out of reach of chat.update and chat.delete. */
function ownMessage(core, channel, args, foreign) {
    const message = channel.messages.get(requireArg(args, 'ts'));
    if (message === undefined || message.visibleTo !== undefined)
        throw new ApiError('message_not_found');
    if (message.user !== core.state.bot.userId)
        throw new ApiError(foreign);
    return message;
}
function described(core, channel, message) {
    return { type: 'message', ...messageFields(core, channel, message) };
}
