import { interactiveElements, isEmptyValue } from './block-elements.ts';
import { enterValues, type ViewValues } from './click-place.ts';
import type { Core } from './core.ts';
import { interactiveEnvelope } from './envelopes.ts';
import { objectsAt } from './json.ts';
import { closeViews, describedView } from './open-views.ts';
import { failed, type Outcome, outcomeOf, type SubmitOutcome } from './outcome.ts';
import { findPerson, findView, type OpenView, type Person } from './state.ts';
import { applyViewResponse } from './view-responses.ts';

export interface ViewSubmission {
  user: string;
  viewId: string;
  /** By block id and action id; a value left out keeps what the modal holds. */
  values: ViewValues;
}

const trouble = 'We had some trouble connecting. Try again?';
const required = 'Please complete this required field.';
const noView = failed('view_not_found', 'This dialog is no longer open.');

/** A person submits the modal; required fields are checked before the app hears of it, as Slack does. */
export async function submitView(
  core: Core,
  { user, viewId, values }: ViewSubmission,
): Promise<SubmitOutcome> {
  const found = findOwn(core, user, viewId);
  if (found === undefined) return noView;
  const { person, open } = found;
  enterValues({ blocks: objectsAt(open.view, 'blocks'), values: open.values }, values);
  const errors = missingFields(open);
  if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
  const envelope = interactiveEnvelope(core, person, {
    type: 'view_submission',
    trigger_id: core.triggers.issue(user, viewId),
    view: describedView(core, open),
    response_urls: [],
  });
  const ack = await core.delivery.deliver(envelope);
  if (ack.kind !== 'acked') return outcomeOf(ack, () => trouble);
  return applyViewResponse(core, open, ack.payload, ack.ms);
}

/** A person closes the modal; the app hears of it only where it asked to. */
export async function closeView(core: Core, user: string, viewId: string): Promise<Outcome> {
  const found = findOwn(core, user, viewId);
  if (found === undefined) return noView;
  const { person, open } = found;
  const isCleared = open.view.clear_on_close === true;
  closeViews(core, user, isCleared ? 'all' : 'top');
  if (open.view.notify_on_close !== true) return { kind: 'acked', ms: 0 };
  const view = describedView(core, open);
  const fields = { type: 'view_closed', view, is_cleared: isCleared };
  return outcomeOf(await core.delivery.deliver(interactiveEnvelope(core, person, fields)), () => trouble);
}

function findOwn(core: Core, user: string, viewId: string): { person: Person; open: OpenView } | undefined {
  const [person, open] = [findPerson(core.state, user), findView(core.state, viewId)];
  return person !== undefined && open?.user === user ? { person, open } : undefined;
}

function missingFields(open: OpenView): Record<string, string> {
  const inputs = interactiveElements(objectsAt(open.view, 'blocks')).filter(
    ({ block }) => block.type === 'input' && block.optional !== true,
  );
  const missing = inputs.filter(({ blockId, actionId, element }) =>
    isEmptyValue(element, open.values[blockId]?.[actionId]),
  );
  return Object.fromEntries(missing.map(({ blockId }) => [blockId, required]));
}
