import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import { isObject, type JsonObject } from '../json.ts';
import { threadOf } from '../messages.ts';
import { type ApiArgs, type ApiMethods, jsonArg, optionalArg, requireArg, requireChannel } from './method.ts';

const scopes = ['assistant:write', 'chat:write'];
const sessionStatuses = ['active', 'processing', 'suspended', 'closed'];
const maxPrompts = 4;

/** A status is checked and accepted; the page shows the prompts of a direct message. */
export const assistantMethods: ApiMethods = {
  'assistant.threads.setStatus': { token: 'bot', scopes, run: setStatus },
  'agents.sessions.setStatus': { token: 'bot', scopes, run: setSessionStatus },
  'assistant.threads.setSuggestedPrompts': { token: 'bot', scopes: ['assistant:write'], run: setPrompts },
};

function setStatus(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args, 'channel_id');
  if (threadOf(channel, requireArg(args, 'thread_ts')) === undefined) throw new ApiError('thread_not_found');
  if (optionalArg(args, 'status') === undefined) throw new ApiError('invalid_arguments');
  return {};
}

function setSessionStatus(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args, 'channel_id');
  const thread = requireArg(args, 'thread_ts');
  if (threadOf(channel, thread) === undefined) throw new ApiError('thread_not_found');
  if (!sessionStatuses.includes(requireArg(args, 'status'))) throw new ApiError('invalid_arguments');
  return {};
}

function setPrompts(core: Core, args: ApiArgs): JsonObject {
  const channel = requireChannel(core, args, 'channel_id');
  const given = jsonArg(args, 'prompts');
  const prompts = Array.isArray(given) ? given.flatMap(readPrompt) : [];
  if (!Array.isArray(given) || prompts.length === 0 || prompts.length !== given.length) {
    throw new ApiError('invalid_arguments');
  }
  if (prompts.length > maxPrompts) throw new ApiError('invalid_arguments');
  // Docs of the method: with a thread it does nothing for an app with `agent_view`, and says so to nobody.
  if (optionalArg(args, 'thread_ts') !== undefined) return {};
  core.state.prompts.set(channel.id, { title: optionalArg(args, 'title') ?? '', prompts });
  core.changes.tell({ kind: 'state' });
  return {};
}

function readPrompt(given: unknown): { title: string; message: string }[] {
  if (!isObject(given)) return [];
  const { title, message } = given;
  return typeof title === 'string' && typeof message === 'string' ? [{ title, message }] : [];
}
