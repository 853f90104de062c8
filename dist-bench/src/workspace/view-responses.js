import { ApiError } from './api-error.js';
import { isObject, objectAt } from './json.js';
import { closeViews, pushView, readView, updateView } from './open-views.js';
import { failed } from './outcome.js';
const trouble = 'We had some trouble connecting. Try again?';
/** Carries out what the app answered to a view_submission: errors, update, push, clear, or close this one. */
export function applyViewResponse(core, open, response, ms) {
    if (response.response_action === 'errors')
        return readErrors(objectAt(response, 'errors'));
    try {
        applyAction(core, open, response);
    }
    catch (error) {
        if (error instanceof ApiError)
            return failed(error.code, trouble);
        throw error;
    }
    return { kind: 'acked', ms };
}
function applyAction(core, open, response) {
    switch (response.response_action) {
        case 'update':
            updateView(core, open, readView(core, response.view, 'modal'));
            return;
        case 'push':
            pushView(core, open.user, readView(core, response.view, 'modal'));
            return;
        case 'clear':
            closeViews(core, open.user, 'all');
            return;
        case undefined:
            closeViews(core, open.user, 'top');
            return;
        default:
            throw new ApiError('invalid_response_action');
    }
}
function readErrors(errors) {
    const entries = isObject(errors) ? Object.entries(errors) : [];
    if (entries.length === 0)
        return failed('invalid_errors', trouble);
    return { kind: 'errors', errors: Object.fromEntries(entries.map(([key, text]) => [key, String(text)])) };
}
