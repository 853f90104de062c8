import { ApiError } from '../api-error.js';
import { isTrue, optionalArg, requireArg, requireChannel, requirePerson, requireScope, } from './method.js';
/** Which scope a method needs depends on the kind of conversation, so each checks for itself. */
export const conversationMethods = {
    'conversations.info': { token: 'bot', scopes: [], run: info },
    'conversations.open': { token: 'bot', scopes: ['im:write'], run: open },
    'conversations.list': { token: 'bot', scopes: ['channels:read', 'im:read'], run: list },
    'conversations.members': { token: 'bot', scopes: [], run: members },
    'conversations.join': { token: 'bot', scopes: ['channels:join'], run: join },
};
function info(core, args) {
    const channel = requireChannel(core, args);
    requireScope(core, [channel.kind === 'im' ? 'im:read' : 'channels:read']);
    const locale = isTrue(args, 'include_locale') ? { locale: 'en-US' } : {};
    return { channel: { ...described(core, channel), ...locale } };
}
function open(core, args) {
    const named = optionalArg(args, 'channel');
    const channel = named === undefined
        ? requireChannel(core, { channel: requirePerson(core, requireArg(args, 'users')).id })
        : requireChannel(core, args);
    return { channel: isTrue(args, 'return_im') ? described(core, channel) : { id: channel.id } };
}
function list(core, args) {
    const types = (optionalArg(args, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
    const kinds = types.map((type) => (type === 'im' ? 'im' : type === 'public_channel' ? 'channel' : type));
    const channels = [...core.state.channels.values()].filter((channel) => kinds.includes(channel.kind));
    return {
        channels: channels.map((channel) => described(core, channel)),
        response_metadata: { next_cursor: '' },
    };
}
function members(core, args) {
    const channel = requireChannel(core, args);
    requireScope(core, [channel.kind === 'im' ? 'im:read' : 'channels:read']);
    return { members: [...channel.members], response_metadata: { next_cursor: '' } };
}
function join(core, args) {
    const channel = requireChannel(core, args);
    if (channel.kind === 'im')
        throw new ApiError('method_not_supported_for_channel_type');
    channel.members.add(core.state.bot.userId);
    core.changes.tell({ kind: 'state' });
    return { channel: described(core, channel) };
}
function described(core, channel) {
    const isMember = channel.members.has(core.state.bot.userId);
    const common = { id: channel.id, created: 0, is_archived: false, is_org_shared: false };
    if (channel.kind === 'im')
        return { ...common, is_im: true, user: channel.person, is_user_deleted: false };
    return {
        ...common,
        name: channel.name,
        is_channel: true,
        is_im: false,
        is_private: false,
        is_general: channel.name === 'general',
        is_ext_shared: false,
        is_member: isMember,
        num_members: channel.members.size,
    };
}
