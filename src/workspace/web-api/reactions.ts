import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { JsonObject } from '../json.ts';
import {
  type ApiArgs,
  type ApiMethods,
  requireArg,
  requireChannel,
  requireMembership,
  requireOpen,
} from './method.ts';

const scopes = ['reactions:write'];

export const reactionMethods: ApiMethods = {
  'reactions.add': { token: 'bot', scopes, run: (core, args) => react(core, args, 'add') },
  'reactions.remove': { token: 'bot', scopes, run: (core, args) => react(core, args, 'remove') },
};

function react(core: Core, args: ApiArgs, action: 'add' | 'remove'): JsonObject {
  const channel = requireChannel(core, args);
  requireOpen(channel);
  requireMembership(core, channel);
  const message = channel.messages.get(requireArg(args, 'timestamp'));
  const name = requireArg(args, 'name', 'invalid_name');
  if (message === undefined || message.visibleTo !== undefined) throw new ApiError('message_not_found');
  const users = message.reactions.get(name) ?? new Set();
  const bot = core.state.bot.userId;
  if (users.has(bot) === (action === 'add')) {
    throw new ApiError(action === 'add' ? 'already_reacted' : 'no_reaction');
  }
  if (action === 'add') users.add(bot);
  else users.delete(bot);
  if (users.size > 0) message.reactions.set(name, users);
  else message.reactions.delete(name);
  core.changes.tell({ kind: 'message', channel: channel.id, ts: message.ts });
  return {};
}
