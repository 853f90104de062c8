/** `knownWords` are right without standing in the bank. */
export function createTermStatistics(entryCount, knownWords) {
    const vocabulary = new Map();
    for (const word of knownWords)
        vocabulary.set(word, 0);
    const holders = new Map();
    const rarities = Array.from({ length: entryCount + 1 }, (_, entries) => Math.log(1 + (entryCount - entries + 0.5) / (entries + 0.5)));
    return {
        vocabulary,
        topRarity: rarities[1] ?? 1,
        noteWord(word) {
            vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
        },
        noteTerms(entryId, terms) {
            for (const term of terms) {
                const known = holders.get(term);
                if (!known)
                    holders.set(term, { entries: 1, last: entryId });
                else if (known.last !== entryId) {
                    known.entries += 1;
                    known.last = entryId;
                }
            }
        },
        has: (term) => holders.has(term),
        rarity: (term) => rarities[holders.get(term)?.entries ?? 0] ?? 0,
    };
}
