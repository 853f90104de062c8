import { setTimeout as sleep } from 'node:timers/promises';
/** Starts `count` acts evenly, whether or not earlier ones have ended; resolves when all have. */
export async function atSteadyRate({ perSecond, count }, act) {
    const begin = performance.now();
    const acts = [];
    for (let index = 0; index < count; index += 1) {
        const wait = begin + (index * 1000) / perSecond - performance.now();
        if (wait > 0)
            await sleep(wait);
        acts.push(act(index));
    }
    await Promise.all(acts);
}
/** True once `isDone` is, false when `limitMs` have passed before. */
export async function waitUntil(isDone, limitMs) {
    const end = performance.now() + limitMs;
    while (!isDone()) {
        if (performance.now() > end)
            return false;
        await sleep(10);
    }
    return true;
}
