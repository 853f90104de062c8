import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, answer, rateLimited } from '../answer.ts';
import type { Core } from '../core.ts';
import { isObject, parseJson } from '../json.ts';
import { replyJson, replyText } from '../replies.ts';
import { contentType, readBody } from '../request-body.ts';
import { type ApiRequest, callMethod } from './call-method.ts';
import type { ApiArgs, ApiMethod } from './method.ts';

const bearer = /^Bearer\s+(.+)$/i;

/** `/api/<method>`: form or JSON body, token in the header or in the body. */
export async function serveApi(
  core: Core,
  request: IncomingMessage,
  response: ServerResponse,
  { url, methods }: { url: URL; methods: ReadonlyMap<string, ApiMethod> },
): Promise<void> {
  const method = url.pathname.slice('/api/'.length);
  const body = await readBody(request);
  if (body.kind === 'too_large') return replyText(response, 413, 'Request entity too large');
  const given = readArgs(contentType(request), body.text, url.searchParams);
  if (given === undefined) return replyJson(response, 200, { ok: false, error: 'invalid_json' });
  const { token: tokenArg, ...args } = given;
  const inBody = typeof tokenArg === 'string' ? tokenArg : undefined;
  const token = bearer.exec(request.headers.authorization ?? '')?.[1] ?? inBody;
  // A bot measures how far its own clock is off by this header.
  response.setHeader('date', new Date(core.now()).toUTCString());
  const headers = { 'x-oauth-scopes': [...core.scopes].join(',') };
  await answer(
    response,
    core.faults.take(method, args),
    () => carryOut(core, methods.get(method), { method, token, args }, headers),
    (error) => ({ status: 200, body: { ok: false, error }, headers }),
  );
}

function carryOut(
  core: Core,
  method: ApiMethod | undefined,
  request: ApiRequest,
  headers: Record<string, string>,
): Answer {
  const wait =
    request.method === 'chat.postMessage' ? core.postRates.take(String(request.args.channel)) : undefined;
  if (wait !== undefined) return rateLimited(wait);
  return { status: 200, body: callMethod(core, method, request), headers };
}

function readArgs(type: string, text: string, query: URLSearchParams): ApiArgs | undefined {
  const fromQuery = Object.fromEntries(query);
  if (type !== 'application/json') return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(text)) };
  const parsed = text === '' ? {} : parseJson(text);
  return isObject(parsed) ? { ...fromQuery, ...parsed } : undefined;
}
