/** Keys hold no space, so joined ones cannot be mistaken for others. */
const SEPARATOR = ' ';
/** One map of all phrases and their beginnings: a tree of maps costs ten times the time to build. */
export function createPhraseTable() {
    const values = new Map();
    return {
        add(keys, value) {
            let prefix = '';
            for (const key of keys) {
                prefix = prefix === '' ? key : prefix + SEPARATOR + key;
                if (!values.has(prefix))
                    values.set(prefix, undefined);
            }
            values.set(prefix, value);
        },
        get: (keys) => values.get(keys.join(SEPARATOR)),
        longestAt(symbols, start) {
            let best;
            let prefix = '';
            for (let index = start; index < symbols.length; index++) {
                const key = symbols[index]?.key ?? '';
                prefix = index === start ? key : prefix + SEPARATOR + key;
                const value = values.get(prefix);
                if (value !== undefined)
                    best = { length: index - start + 1, value };
                else if (!values.has(prefix))
                    break;
            }
            return best;
        },
    };
}
