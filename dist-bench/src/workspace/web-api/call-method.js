import { ApiError } from '../api-error.js';
import { logCall } from '../call-log.js';
import { socketMethods } from './apps.js';
import { assistantMethods } from './assistant.js';
import { authMethods } from './auth.js';
import { chatMethods } from './chat.js';
import { conversationMethods } from './conversations.js';
import { historyMethods } from './history.js';
import { requireScope } from './method.js';
import { reactionMethods } from './reactions.js';
import { userMethods } from './users.js';
import { validateMethods } from './validate.js';
import { viewMethods } from './views.js';
/** Every method by its name; `sockets` is undefined where the app gets its payloads by HTTP. */
export function apiMethods(sockets) {
    const groups = [
        authMethods,
        chatMethods,
        conversationMethods,
        historyMethods,
        userMethods,
        viewMethods,
        reactionMethods,
        assistantMethods,
        validateMethods,
        socketMethods(sockets),
    ];
    return new Map(groups.flatMap((group) => Object.entries(group)));
}
/** Carries out a Web API method, if there is one, and keeps the call in the log. */
export function callMethod(core, method, request) {
    const result = run(core, method, request);
    logCall(core.calls, { method: request.method, args: request.args, result });
    return result;
}
function run(core, method, { token, args, method: name }) {
    try {
        if (method === undefined)
            throw new ApiError('unknown_method', { req_method: name });
        checkToken(core, method, token);
        requireScope(core, method.scopes);
        return { ok: true, ...method.run(core, args) };
    }
    catch (error) {
        if (error instanceof ApiError)
            return { ok: false, error: error.code, ...error.details };
        throw error;
    }
}
function checkToken(core, method, token) {
    if (method.token === 'none')
        return;
    if (token === undefined || token === '')
        throw new ApiError('not_authed');
    if (token !== core.tokens.bot && token !== core.tokens.app)
        throw new ApiError('invalid_auth');
    if (token !== core.tokens[method.token])
        throw new ApiError('not_allowed_token_type');
}
