import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer } from './answer.ts';
import type { Core } from './core.ts';
import { responseUrlTarget } from './faults.ts';
import { isObject, parseJson } from './json.ts';
import { replyJson, replyText } from './replies.ts';
import { readBody } from './request-body.ts';
import { useResponseUrl } from './response-url.ts';

/** `POST /hooks/<id>` with a JSON body. */
export async function serveResponseUrl(
  core: Core,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> {
  const body = await readBody(request);
  if (body.kind === 'too_large') return replyText(response, 413, 'Request entity too large');
  const payload = parseJson(body.text);
  if (!isObject(payload)) return replyJson(response, 400, { ok: false, error: 'invalid_payload' });
  await answer(
    response,
    core.faults.take(responseUrlTarget, payload),
    () => useResponseUrl(core, id, payload),
    (error) => ({ status: 404, body: { ok: false, error } }),
  );
}
