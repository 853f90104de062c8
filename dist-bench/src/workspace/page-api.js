import { isObject, parseJson } from './json.js';
import { markRead, shownMessages } from './messages.js';
import { pageActions } from './page-actions.js';
import { pageState } from './page-state.js';
import { streamChanges } from './page-stream.js';
import { replyJson, replyText } from './replies.js';
import { contentType, readBody } from './request-body.js';
import { findPerson } from './state.js';
/** `/local/…`: the page's own API. GET reads for one person, POST is what that person does, in JSON only. */
export async function servePageApi(core, request, response, url) {
    const name = url.pathname.slice('/local/'.length);
    if (request.method === 'POST')
        return servePost(core, request, response, name);
    if (request.method !== 'GET')
        return replyText(response, 405, 'Method not allowed');
    serveGet(core, response, { name, query: url.searchParams });
}
const reads = {
    state: (core, response, user) => replyJson(response, 200, pageState(core, user)),
    messages: (core, response, user, query) => serveMessages(core, response, user, query.get('channel') ?? ''),
    stream: streamChanges,
};
function serveGet(core, response, url) {
    const read = Object.hasOwn(reads, url.name) ? reads[url.name] : undefined;
    const user = url.query.get('user') ?? core.state.people[0]?.id ?? '';
    if (read === undefined)
        replyText(response, 404, 'Not found');
    else if (findPerson(core.state, user) !== undefined)
        read(core, response, user, url.query);
    else
        replyNotFound(response, 'user_not_found', 'There is no such person.');
}
/** Reading a channel also marks it as read. */
function serveMessages(core, response, user, id) {
    const channel = core.state.channels.get(id);
    if (channel?.members.has(user)) {
        markRead(channel, user);
        replyJson(response, 200, { messages: shownMessages(core.state, channel, user) });
    }
    else {
        replyNotFound(response, 'channel_not_found', 'There is no such channel.');
    }
}
function replyNotFound(response, error, message) {
    replyJson(response, 404, { ok: false, error, message });
}
async function servePost(core, request, response, name) {
    const action = Object.hasOwn(pageActions, name) ? pageActions[name] : undefined;
    if (action === undefined)
        return replyText(response, 404, 'Not found');
    if (contentType(request) !== 'application/json')
        return replyText(response, 415, 'Send application/json');
    const body = await readBody(request);
    if (body.kind === 'too_large')
        return replyText(response, 413, 'Request entity too large');
    const parsed = parseJson(body.text);
    if (!isObject(parsed)) {
        return replyJson(response, 400, { ok: false, error: 'invalid_json', message: 'This is no JSON object.' });
    }
    replyJson(response, 200, await action(core, parsed));
}
