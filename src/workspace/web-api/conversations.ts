import { ApiError } from '../api-error.ts';
import { announceJoin } from '../channel-events.ts';
import type { Core } from '../core.ts';
import type { JsonObject } from '../json.ts';
import { type Channel, conversationKind } from '../state.ts';
import {
  type ApiArgs,
  type ApiMethods,
  isTrue,
  optionalArg,
  requireArg,
  requireChannel,
  requireOpen,
  requirePerson,
  requireScope,
} from './method.ts';
import { cursorArg, limitArg, nextCursor } from './pages.ts';

const memberLimits = { byDefault: 100, max: 1000 };
const cursorKind = 'offset';
const typeNames = { im: 'im', channels: 'public_channel', groups: 'private_channel' };

/** Which scope a method needs depends on the kind of conversation, so each checks for itself. */
export const conversationMethods: ApiMethods = {
  'conversations.info': { token: 'bot', scopes: [], run: info },
  'conversations.open': { token: 'bot', scopes: ['im:write'], run: open },
  'conversations.list': { token: 'bot', scopes: ['channels:read', 'im:read'], run: list },
  'conversations.members': { token: 'bot', scopes: [], run: members },
  'conversations.join': { token: 'bot', scopes: ['channels:join'], run: join },
};

function info(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  requireScope(core, [`${conversationKind(channel)}:read`]);
  const locale = isTrue(args, 'include_locale') ? { locale: 'en-US' } : {};
  return { channel: { ...described(core, channel), ...locale } };
}

function open(core: Core, args: ApiArgs): JsonObject {
  const named = optionalArg(args, 'channel');
  const channel =
    named === undefined
      ? requireChannel(core, { channel: requirePerson(core, requireArg(args, 'users')).id })
      : requireChannel(core, args);
  return { channel: isTrue(args, 'return_im') ? described(core, channel) : { id: channel.id } };
}

function list(core: Core, args: ApiArgs): JsonObject {
  const types = (optionalArg(args, 'types') ?? 'public_channel').split(',').map((type) => type.trim());
  const isHidden = (channel: Channel) =>
    (channel.isPrivate && !channel.members.has(core.state.bot.userId)) ||
    (channel.isArchived && isTrue(args, 'exclude_archived'));
  const channels = [...core.state.channels.values()].filter(
    (channel) => types.includes(typeNames[conversationKind(channel)]) && !isHidden(channel),
  );
  return {
    channels: channels.map((channel) => described(core, channel)),
    response_metadata: { next_cursor: '' },
  };
}

function members(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  requireScope(core, [`${conversationKind(channel)}:read`]);
  const all = [...channel.members];
  const start = cursorArg(args, cursorKind) ?? 0;
  const end = start + limitArg(args, memberLimits);
  return { members: all.slice(start, end), ...nextCursor(cursorKind, end < all.length ? end : undefined) };
}

function join(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args);
  const isPublic = conversationKind(channel) === 'channels';
  if (!isPublic) throw new ApiError('method_not_supported_for_channel_type');
  requireOpen(channel);
  const { userId } = core.state.bot;
  if (!channel.members.has(userId)) {
    channel.members.add(userId);
    announceJoin(core, channel, userId);
  }
  return { channel: described(core, channel) };
}

function described(core: Core, channel: Channel): JsonObject {
  const isMember = channel.members.has(core.state.bot.userId);
  const common = { id: channel.id, created: 0, is_archived: channel.isArchived, is_org_shared: false };
  if (channel.kind === 'im') return { ...common, is_im: true, user: channel.person, is_user_deleted: false };
  return {
    ...common,
    name: channel.name,
    is_channel: !channel.isPrivate,
    is_group: channel.isPrivate,
    is_im: false,
    is_private: channel.isPrivate,
    is_general: channel.name === 'general',
    is_shared: channel.isShared,
    is_ext_shared: channel.isShared,
    is_member: isMember,
    num_members: channel.members.size,
  };
}
