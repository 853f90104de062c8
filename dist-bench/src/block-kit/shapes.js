import { blockTypes, fieldLimits, leastLengths, payloadLimits } from './limits.js';
import { missingFields } from './missing-fields.js';
import { structure } from './structure.generated.js';
/** The shapes of @slack/types, completed by the hand-written tables. */
export const shapes = new Map(Object.entries(structure).map(([name, shape]) => [name, complete(name, shape)]));
/** What the `blocks` of a message take. */
export const messageBlocks = blocksOf('message', payloadLimits.messageBlocks);
export const views = {
    modal: viewOf('ModalView', 'modal'),
    home: viewOf('HomeView', 'home'),
};
function viewOf(name, surface) {
    const shape = complete(name, structure[name] ?? {});
    const fields = new Map(shape.fields).set('blocks', blocksOf(surface, payloadLimits.viewBlocks));
    return { ...shape, fields };
}
function blocksOf(surface, max) {
    const names = [...shapes.values()]
        .filter(({ name, type }) => name.endsWith('Block') && type !== undefined && blockTypes[surface].has(type))
        .map(({ name }) => name);
    return { kind: 'list', items: { kind: 'object', of: names }, max };
}
function complete(name, shape) {
    const entries = Object.entries({ ...shape, ...missingFields[name] });
    const fields = new Map(entries.map(([key, field]) => [
        key,
        limited(limited(field, leastLength(key, field)), fieldLimits[name]?.[key] ?? {}),
    ]));
    const type = fields.get('type');
    return {
        name,
        type: type?.kind === 'string' ? type.values?.[0] : undefined,
        fields,
        required: [...fields].filter(([, field]) => !field.optional).map(([key]) => key),
    };
}
function leastLength(key, field) {
    const min = field.kind === 'string' || field.kind === 'list' ? leastLengths[key] : undefined;
    return min === undefined ? {} : { min };
}
function limited(field, limit) {
    const { items, ...own } = limit;
    return field.kind === 'list' && items !== undefined
        ? { ...field, ...own, items: limited(field.items, items) }
        : { ...field, ...own };
}
