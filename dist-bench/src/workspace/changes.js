/** Longer than Slack's own three seconds, so that what it says about a late ack is still seen. */
const defaultWait = 5000;
/** For what happens outside of the workspace, of which it hears nothing. */
const pollInterval = 20;
export class WaitTimeoutError extends Error {
    name = 'WaitTimeoutError';
    constructor(timeoutMs, predicate) {
        super(`Nothing fulfilled ${predicate} within ${timeoutMs} ms`);
    }
}
export function createChanges() {
    const listeners = new Set();
    const listen = (listener) => {
        listeners.add(listener);
        return () => {
            listeners.delete(listener);
        };
    };
    return {
        tell(change) {
            for (const listener of [...listeners])
                listener(change);
        },
        listen,
        waitFor: (predicate, timeoutMs = defaultWait) => waitFor(listen, predicate, timeoutMs),
    };
}
function waitFor(listen, predicate, timeoutMs) {
    return new Promise((resolve, reject) => {
        const finish = (settle) => {
            clearTimeout(timer);
            clearInterval(polls);
            stop();
            settle();
        };
        const attempt = () => {
            try {
                const value = predicate();
                if (value)
                    finish(() => resolve(value));
            }
            catch (error) {
                finish(() => reject(error));
            }
        };
        const giveUp = () => finish(() => reject(new WaitTimeoutError(timeoutMs, predicate.toString())));
        const stop = listen(attempt);
        const polls = setInterval(attempt, pollInterval);
        const timer = setTimeout(giveUp, timeoutMs);
        attempt();
    });
}
