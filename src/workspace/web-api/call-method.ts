import { ApiError } from '../api-error.ts';
import { logCall } from '../call-log.ts';
import type { Core } from '../core.ts';
import type { JsonObject } from '../json.ts';
import type { SocketTransport } from '../socket-transport.ts';
import { socketMethods } from './apps.ts';
import { assistantMethods } from './assistant.ts';
import { authMethods } from './auth.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { functionMethods } from './functions.ts';
import { historyMethods } from './history.ts';
import { type ApiArgs, type ApiMethod, type ApiMethods, requireScope } from './method.ts';
import { reactionMethods } from './reactions.ts';
import { userMethods } from './users.ts';
import { validateMethods } from './validate.ts';
import { viewMethods } from './views.ts';

/** Every method by its name; `sockets` is undefined where the app gets its payloads by HTTP. */
export function apiMethods(sockets: SocketTransport | undefined): ReadonlyMap<string, ApiMethod> {
  const groups: ApiMethods[] = [
    authMethods,
    chatMethods,
    conversationMethods,
    historyMethods,
    userMethods,
    viewMethods,
    reactionMethods,
    assistantMethods,
    functionMethods,
    validateMethods,
    socketMethods(sockets),
  ];
  return new Map(groups.flatMap((group) => Object.entries(group)));
}

export interface ApiRequest {
  method: string;
  token: string | undefined;
  args: ApiArgs;
}

/** Carries out a Web API method, if there is one, and keeps the call in the log. */
export function callMethod(core: Core, method: ApiMethod | undefined, request: ApiRequest): JsonObject {
  const result = run(core, method, request);
  logCall(core.calls, { method: request.method, args: request.args, result });
  return result;
}

function run(
  core: Core,
  method: ApiMethod | undefined,
  { token, args, method: name }: ApiRequest,
): JsonObject {
  try {
    if (method === undefined) throw new ApiError('unknown_method', { req_method: name });
    checkToken(core, method, token);
    requireScope(core, method.scopes);
    return { ok: true, ...method.run(core, args) };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, error: error.code, ...error.details };
    throw error;
  }
}

function checkToken(core: Core, method: ApiMethod, token: string | undefined): void {
  if (method.token === 'none') return;
  if (token === undefined || token === '') throw new ApiError('not_authed');
  if (token !== core.tokens.bot && token !== core.tokens.app) throw new ApiError('invalid_auth');
  if (token !== core.tokens[method.token]) throw new ApiError('not_allowed_token_type');
}
