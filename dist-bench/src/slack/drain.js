import { within } from './within.js';
/** Lets a stopping bot finish the answers it has begun. */
export function createDrain() {
    const running = new Set();
    return {
        track: async ({ next }) => {
            const work = next();
            running.add(work);
            try {
                await work;
            }
            finally {
                running.delete(work);
            }
        },
        async empty(limitMs) {
            await within(Promise.allSettled(running), limitMs, () => undefined);
        },
    };
}
