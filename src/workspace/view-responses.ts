import { ApiError } from './api-error.ts';
import type { Core } from './core.ts';
import { isObject, type JsonObject, objectAt } from './json.ts';
import { closeViews, pushView, readView, updateView } from './open-views.ts';
import { failed, type SubmitOutcome } from './outcome.ts';
import type { OpenView } from './state.ts';

const trouble = 'We had some trouble connecting. Try again?';

/** Carries out what the app answered to a view_submission: errors, update, push, clear, or close this one. */
export function applyViewResponse(
  core: Core,
  open: OpenView,
  response: JsonObject,
  ms: number,
): SubmitOutcome {
  if (response.response_action === 'errors') return readErrors(objectAt(response, 'errors'));
  try {
    applyAction(core, open, response);
  } catch (error) {
    if (error instanceof ApiError) return failed(error.code, trouble);
    throw error;
  }
  return { kind: 'acked', ms };
}

function applyAction(core: Core, open: OpenView, response: JsonObject): void {
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

function readErrors(errors: unknown): SubmitOutcome {
  const entries = isObject(errors) ? Object.entries(errors) : [];
  if (entries.length === 0) return failed('invalid_errors', trouble);
  return { kind: 'errors', errors: Object.fromEntries(entries.map(([key, text]) => [key, String(text)])) };
}
