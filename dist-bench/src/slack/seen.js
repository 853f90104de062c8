/** Slack's own retries end after five minutes; delayed events come within a day, which a database is for. */
const CAPACITY = 50_000;
/** Forgets on restart, and the oldest beyond its capacity. */
export function createMemorySeenStore(capacity = CAPACITY) {
    const keys = new Set();
    return {
        async claim(key) {
            if (keys.has(key))
                return false;
            keys.add(key);
            if (keys.size > capacity) {
                const [oldest] = keys;
                if (oldest !== undefined)
                    keys.delete(oldest);
            }
            return true;
        },
    };
}
