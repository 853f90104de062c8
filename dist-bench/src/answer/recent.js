/** A pure function of a text that remembers its newest results: teams ask the same things again. */
export function recent(capacity, make) {
    const results = new Map();
    return (text) => {
        const known = results.get(text);
        const result = known ?? make(text);
        // Set anew, it is the newest again.
        results.delete(text);
        results.set(text, result);
        const [oldest] = results.size > capacity ? results.keys() : [];
        if (oldest !== undefined)
            results.delete(oldest);
        return result;
    };
}
