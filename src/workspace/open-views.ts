import { validateView } from '../block-kit/validate.ts';
import { ApiError, refuseProblems } from './api-error.ts';
import { initialValues } from './block-elements.ts';
import { withIds } from './content.ts';
import type { Core } from './core.ts';
import { isObject, type JsonObject, objectsAt } from './json.ts';
import { maxViewStack } from './limits.ts';
import type { OpenView } from './state.ts';

/**
 * Checks a view as views.open and its kin do, and fills in ids.
 * @throws ApiError with the validator's findings, or invalid_arguments.
 */
export function readView(core: Core, value: unknown, type: 'modal' | 'home'): JsonObject {
  if (!isObject(value)) {
    const messages = ['[ERROR] missing required field: view'];
    throw new ApiError('invalid_arguments', { response_metadata: { messages } });
  }
  if (value.type !== type) throw new ApiError('invalid_arguments', unsupported(value.type));
  refuseProblems(validateView(value));
  return { ...value, blocks: withIds(objectsAt(value, 'blocks'), core.randomId) };
}

/** Opens a modal, in place of whatever the person had open. */
export function openView(core: Core, user: string, view: JsonObject): OpenView {
  core.state.views.delete(user);
  return pushView(core, user, view);
}

/** Puts a modal on top of the person's stack of at most three. */
export function pushView(core: Core, user: string, view: JsonObject): OpenView {
  const stack = core.state.views.get(user) ?? [];
  if (stack.length >= maxViewStack) throw new ApiError('push_limit_reached');
  const id = viewId(core);
  const previous = stack.at(-1);
  const open: OpenView = {
    id,
    user,
    view,
    hash: hashOf(core),
    rootId: stack[0]?.id ?? id,
    ...(previous !== undefined && { previousId: previous.id }),
    values: initialValues(objectsAt(view, 'blocks')),
  };
  core.state.views.set(user, [...stack, open]);
  core.changes.tell({ kind: 'view', user });
  return open;
}

/** Shows a person's App Home, or replaces it; what was entered under the same ids stays. */
export function publishHome(core: Core, user: string, view: JsonObject): OpenView {
  const published = core.state.homes.get(user);
  if (published !== undefined) return updateView(core, published, view);
  const id = viewId(core);
  const values = initialValues(objectsAt(view, 'blocks'));
  const home: OpenView = { id, user, view, hash: hashOf(core), rootId: id, values };
  core.state.homes.set(user, home);
  core.changes.tell({ kind: 'view', user });
  return home;
}

/** Replaces what an open modal shows; what was entered under the same ids stays. */
export function updateView(core: Core, open: OpenView, view: JsonObject): OpenView {
  const fresh = initialValues(objectsAt(view, 'blocks'));
  for (const [blockId, actions] of Object.entries(fresh)) {
    for (const actionId of Object.keys(actions)) {
      const kept = open.values[blockId]?.[actionId];
      if (kept !== undefined && kept.type === actions[actionId]?.type) actions[actionId] = kept;
    }
  }
  open.view = view;
  open.values = fresh;
  open.hash = hashOf(core);
  core.changes.tell({ kind: 'view', user: open.user });
  return open;
}

/** As Slack's: a letter, then letters and digits. */
function viewId({ randomId }: Core): string {
  return `V${randomId().replaceAll('-', '').toUpperCase()}`;
}

function hashOf(core: Core): string {
  return `${Math.floor(core.now())}.${core.randomId()}`;
}

/** Closes the top modal, or with `all` the whole stack. */
export function closeViews(core: Core, user: string, which: 'top' | 'all'): void {
  const stack = core.state.views.get(user) ?? [];
  if (which === 'all' || stack.length < 2) core.state.views.delete(user);
  else core.state.views.set(user, stack.slice(0, -1));
  core.changes.tell({ kind: 'view', user });
}

/** A view as the Web API and payloads show it. */
export function describedView(core: Core, open: OpenView): JsonObject {
  const { state } = core;
  return {
    id: open.id,
    team_id: state.team.id,
    callback_id: '',
    private_metadata: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    ...open.view,
    state: { values: open.values },
    hash: open.hash,
    previous_view_id: open.previousId ?? null,
    root_view_id: open.rootId,
    app_id: state.app.id,
    app_installed_team_id: state.team.id,
    bot_id: state.bot.botId,
  };
}

function unsupported(type: unknown): JsonObject {
  return {
    response_metadata: { messages: [`[ERROR] unsupported type: ${String(type)} [json-pointer:/view/type]`] },
  };
}
