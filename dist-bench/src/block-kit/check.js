export function startCheck(surface) {
    return {
        surface,
        code: surface === 'message' ? 'invalid_blocks' : 'invalid_arguments',
        problems: [],
        blockIds: new Set(),
        actionIds: new Set(),
        focused: false,
    };
}
export function report(check, pointer, message) {
    check.problems.push({ code: check.code, pointer, message });
}
export function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
