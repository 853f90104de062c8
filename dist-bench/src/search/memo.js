/** A pure function of a short text that remembers its results; strangers' words cannot fill the memory. */
export function remembered(limit, make) {
    const results = new Map();
    return (text) => {
        const known = results.get(text);
        if (known !== undefined)
            return known;
        const made = make(text);
        if (results.size < limit)
            results.set(text, made);
        return made;
    };
}
