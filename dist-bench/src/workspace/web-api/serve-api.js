import { answer } from '../answer.js';
import { isObject, parseJson } from '../json.js';
import { replyJson, replyText } from '../replies.js';
import { contentType, readBody } from '../request-body.js';
import { callMethod } from './call-method.js';
const bearer = /^Bearer\s+(.+)$/i;
/** `/api/<method>`: form or JSON body, token in the header or in the body. */
export async function serveApi(core, request, response, { url, methods }) {
    const method = url.pathname.slice('/api/'.length);
    const body = await readBody(request);
    if (body.kind === 'too_large')
        return replyText(response, 413, 'Request entity too large');
    const given = readArgs(contentType(request), body.text, url.searchParams);
    if (given === undefined)
        return replyJson(response, 200, { ok: false, error: 'invalid_json' });
    const { token: tokenArg, ...args } = given;
    const inBody = typeof tokenArg === 'string' ? tokenArg : undefined;
    const token = bearer.exec(request.headers.authorization ?? '')?.[1] ?? inBody;
    const headers = { 'x-oauth-scopes': [...core.scopes].join(',') };
    await answer(response, core.faults.take(method), () => ({ status: 200, body: callMethod(core, methods.get(method), { method, token, args }), headers }), (error) => ({ status: 200, body: { ok: false, error }, headers }));
}
function readArgs(type, text, query) {
    const fromQuery = Object.fromEntries(query);
    if (type !== 'application/json')
        return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(text)) };
    const parsed = text === '' ? {} : parseJson(text);
    return isObject(parsed) ? { ...fromQuery, ...parsed } : undefined;
}
