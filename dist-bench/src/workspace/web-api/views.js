import { ApiError } from '../api-error.js';
import { describedView, openView, pushView, readView, updateView } from '../open-views.js';
import { findView, topView } from '../state.js';
import { jsonArg, optionalArg, requireArg, requirePerson } from './method.js';
export const viewMethods = {
    'views.open': { token: 'bot', scopes: [], run: open },
    'views.push': { token: 'bot', scopes: [], run: push },
    'views.update': { token: 'bot', scopes: [], run: update },
    'views.publish': { token: 'bot', scopes: [], run: publish },
};
function open(core, args) {
    const trigger = useTrigger(core, args);
    const view = readView(core, jsonArg(args, 'view'), 'modal');
    return { view: describedView(core, openView(core, trigger.user, view)) };
}
/** Needs a trigger that came from a modal. */
function push(core, args) {
    const trigger = useTrigger(core, args);
    const isFromModal = trigger.viewId !== undefined && topView(core.state, trigger.user) !== undefined;
    if (!isFromModal)
        throw new ApiError('invalid_trigger_id');
    const view = readView(core, jsonArg(args, 'view'), 'modal');
    return { view: describedView(core, pushView(core, trigger.user, view)) };
}
function update(core, args) {
    const found = findOpen(core, args);
    if (found === undefined)
        throw new ApiError('not_found');
    const hash = optionalArg(args, 'hash');
    if (hash !== undefined && hash !== found.hash)
        throw new ApiError('hash_conflict');
    const view = readView(core, jsonArg(args, 'view'), 'modal');
    return { view: describedView(core, updateView(core, found, view)) };
}
function publish(core, args) {
    const person = requirePerson(core, requireArg(args, 'user_id'));
    const view = readView(core, jsonArg(args, 'view'), 'home');
    core.state.homes.set(person.id, view);
    core.changes.tell({ kind: 'view', user: person.id });
    return { view: { id: `V0HOME${person.id}`, team_id: core.state.team.id, ...view } };
}
function findOpen(core, args) {
    const externalId = optionalArg(args, 'external_id');
    if (externalId === undefined)
        return findView(core.state, requireArg(args, 'view_id'));
    return [...core.state.views.values()].flat().find((each) => each.view.external_id === externalId);
}
function useTrigger(core, args) {
    const use = core.triggers.use(requireArg(args, 'trigger_id'));
    if (use.kind === 'refused')
        throw new ApiError(use.error);
    return use;
}
