import { answer } from './answer.js';
import { responseUrlTarget } from './faults.js';
import { isObject, parseJson } from './json.js';
import { replyJson, replyText } from './replies.js';
import { readBody } from './request-body.js';
import { useResponseUrl } from './response-url.js';
/** `POST /hooks/<id>` with a JSON body. */
export async function serveResponseUrl(core, request, response, id) {
    const body = await readBody(request);
    if (body.kind === 'too_large')
        return replyText(response, 413, 'Request entity too large');
    const payload = parseJson(body.text);
    if (!isObject(payload))
        return replyJson(response, 400, { ok: false, error: 'invalid_payload' });
    await answer(response, core.faults.take(responseUrlTarget), () => useResponseUrl(core, id, payload), (error) => ({ status: 404, body: { ok: false, error } }));
}
