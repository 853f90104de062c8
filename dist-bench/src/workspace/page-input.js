import { isObject, stringAt } from './json.js';
const firstSpace = /\s+/;
export function text(body, key) {
    return stringAt(body, key) ?? '';
}
export function place(body) {
    return { user: text(body, 'user'), channel: text(body, 'channel') };
}
export function thread(body) {
    const threadTs = stringAt(body, 'threadTs');
    return threadTs === undefined ? {} : { threadTs };
}
/** `/k8s probes`: the word with the slash, and the rest. */
export function readInvocation(body) {
    const typed = text(body, 'text').trim();
    const [command = ''] = typed.split(firstSpace, 1);
    return { ...place(body), command, text: typed.slice(command.length), ...thread(body) };
}
/** The fields of a click that are given and of the right kind. */
export function readClick(body) {
    const optional = ['channel', 'ts', 'viewId', 'blockId', 'value'].flatMap((key) => {
        const value = stringAt(body, key);
        return value === undefined ? [] : [[key, value]];
    });
    const selected = readSelected(body.selected);
    return {
        ...Object.fromEntries(optional),
        user: text(body, 'user'),
        actionId: text(body, 'actionId'),
        ...(selected !== undefined && { selected }),
    };
}
/** Block id and action id to a value; anything else is left out. */
export function readValues(given) {
    const values = {};
    for (const [blockId, actions] of isObject(given) ? Object.entries(given) : []) {
        if (!isObject(actions))
            continue;
        const objects = Object.entries(actions).flatMap(([id, value]) => isObject(value) ? [[id, value]] : []);
        values[blockId] = Object.fromEntries(objects);
    }
    return values;
}
function readSelected(given) {
    if (typeof given === 'string' || isObject(given))
        return given;
    if (!Array.isArray(given))
        return;
    return given.filter((each) => typeof each === 'string' || isObject(each));
}
