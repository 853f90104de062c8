import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { JsonObject } from '../json.ts';
import { describedView, openView, publishHome, pushView, readView, updateView } from '../open-views.ts';
import { findView, type OpenView, topView } from '../state.ts';
import { type ApiArgs, type ApiMethods, jsonArg, optionalArg, requireArg, requirePerson } from './method.ts';

export const viewMethods: ApiMethods = {
  'views.open': { token: 'bot', scopes: [], run: open },
  'views.push': { token: 'bot', scopes: [], run: push },
  'views.update': { token: 'bot', scopes: [], run: update },
  'views.publish': { token: 'bot', scopes: [], run: publish },
};

function open(core: Core, args: ApiArgs): JsonObject {
  const trigger = useTrigger(core, args);
  const view = readView(core, jsonArg(args, 'view'), 'modal');
  return { view: describedView(core, openView(core, trigger.user, view)) };
}

/** Needs a trigger that came from a modal. */
function push(core: Core, args: ApiArgs): JsonObject {
  const trigger = useTrigger(core, args);
  const isFromModal = trigger.viewId !== undefined && topView(core.state, trigger.user) !== undefined;
  if (!isFromModal) throw new ApiError('invalid_trigger_id');
  const view = readView(core, jsonArg(args, 'view'), 'modal');
  return { view: describedView(core, pushView(core, trigger.user, view)) };
}

function update(core: Core, args: ApiArgs): JsonObject {
  const found = findOpen(core, args);
  if (found === undefined) throw new ApiError('not_found');
  const hash = optionalArg(args, 'hash');
  if (hash !== undefined && hash !== found.hash) throw new ApiError('hash_conflict');
  const view = readView(core, jsonArg(args, 'view'), 'modal');
  return { view: describedView(core, updateView(core, found, view)) };
}

function publish(core: Core, args: ApiArgs): JsonObject {
  const person = requirePerson(core, requireArg(args, 'user_id'));
  const view = readView(core, jsonArg(args, 'view'), 'home');
  const hash = optionalArg(args, 'hash');
  const published = core.state.homes.get(person.id);
  if (hash !== undefined && hash !== published?.hash) throw new ApiError('hash_conflict');
  return { view: describedView(core, publishHome(core, person.id, view)) };
}

function findOpen(core: Core, args: ApiArgs): OpenView | undefined {
  const externalId = optionalArg(args, 'external_id');
  if (externalId === undefined) return findView(core.state, requireArg(args, 'view_id'));
  return [...core.state.views.values()].flat().find((each) => each.view.external_id === externalId);
}

function useTrigger(core: Core, args: ApiArgs) {
  const use = core.triggers.use(requireArg(args, 'trigger_id'));
  if (use.kind === 'refused') throw new ApiError(use.error);
  return use;
}
