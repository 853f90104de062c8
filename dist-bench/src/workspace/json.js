export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at `key` if it is a string, else undefined. */
export function stringAt(object, key) {
    const value = object[key];
    return typeof value === 'string' ? value : undefined;
}
/** The object at `key`, or an empty one. */
export function objectAt(object, key) {
    const value = object[key];
    return isObject(value) ? value : {};
}
/** The objects in the list at `key`; whatever else stands there is left out. */
export function objectsAt(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value.filter(isObject) : [];
}
/** Parses JSON; undefined when it is none, which no JSON text means. */
export function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Malformed input is an ordinary answer here: the caller names the error in Slack's words.
        return undefined;
    }
}
