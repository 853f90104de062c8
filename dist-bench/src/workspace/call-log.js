import { maxCalls } from './limits.js';
/** Adds a call; the list keeps the newest thousand. */
export function logCall(calls, call) {
    calls.push(call);
    if (calls.length > maxCalls)
        calls.splice(0, calls.length - maxCalls);
}
