import { ApiError } from './api-error.ts';
import { logCall } from './call-log.ts';
import { readContent } from './content.ts';
import type { Core } from './core.ts';
import { announce } from './events.ts';
import type { JsonObject } from './json.ts';
import { addMessage, threadOf } from './messages.ts';
import { removeMessage } from './remove-message.ts';
import type { ResponseUrlTarget } from './response-url-store.ts';
import { type Channel, type Message, nextTs } from './state.ts';

export interface ResponseUrlResult {
  status: number;
  body: JsonObject;
}

/** What an app sends to a response_url: five uses within 30 minutes, then 404. */
export function useResponseUrl(core: Core, id: string, payload: JsonObject): ResponseUrlResult {
  const result = respond(core, id, payload);
  logCall(core.calls, { method: 'response_url', args: payload, result: result.body });
  return result;
}

function respond(core: Core, id: string, payload: JsonObject): ResponseUrlResult {
  const use = core.responseUrls.use(id);
  if (use.kind === 'refused') return { status: 404, body: { ok: false, error: use.error } };
  const channel = core.state.channels.get(use.target.channel);
  if (channel === undefined) return { status: 404, body: { ok: false, error: 'channel_not_found' } };
  try {
    carryOut(core, channel, use.target, payload);
    return { status: 200, body: { ok: true } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const status = error.code === 'message_not_found' ? 404 : 400;
    return { status, body: { ok: false, error: error.code, ...error.details } };
  }
}

function carryOut(core: Core, channel: Channel, target: ResponseUrlTarget, payload: JsonObject): void {
  const original = target.ts === undefined ? undefined : channel.messages.get(target.ts);
  const wantsOriginal = payload.delete_original === true || payload.replace_original === true;
  if (wantsOriginal && target.ts !== undefined && original === undefined)
    throw new ApiError('message_not_found');
  if (payload.delete_original === true && original !== undefined) {
    void removeMessage(core, channel, original);
    return;
  }
  const content = readContent(payload, 'respond', core.randomId);
  if (payload.replace_original === true && original !== undefined) {
    const { blocks: _, ...kept } = original;
    const message = { ...kept, ...content };
    channel.messages.set(message.ts, message);
    void announce(core, channel, message, { kind: 'edited', previous: original });
    return;
  }
  const message: Message = {
    ...content,
    ts: nextTs(core.state, core.now()),
    user: core.state.bot.userId,
    botId: core.state.bot.botId,
    ...audience(channel, target, payload),
    reactions: new Map(),
  };
  addMessage(channel, message);
  void announce(core, channel, message, { kind: 'posted' });
}

/** Ephemeral unless `in_channel` is asked for; only then does `thread_ts` count. */
function audience(channel: Channel, target: ResponseUrlTarget, payload: JsonObject) {
  if (payload.response_type !== 'in_channel') return { visibleTo: target.user };
  const thread = typeof payload.thread_ts === 'string' ? threadOf(channel, payload.thread_ts) : undefined;
  return thread === undefined ? {} : { threadTs: thread };
}
