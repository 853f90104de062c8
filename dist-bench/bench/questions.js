/** Nothing in the bank answers these. */
const NONSENSE = [
    'qwerty asdf zxcv',
    'who won the football match yesterday',
    '🦄🦄🦄',
    '今天晚上吃什么',
    '...',
    'how do I bake a sourdough bread',
];
/** One question in this many is nonsense. */
const NONSENSE_EVERY = 10;
/** Titles and aliases of every section, in both languages in turn, with some nonsense between. */
export function questionsOf({ entries }) {
    const known = entries.flatMap(({ sections }) => Object.values(sections).flatMap(({ title, aliases }) => [title, ...aliases]));
    return known.flatMap((question, index) => {
        if (index % NONSENSE_EVERY > 0)
            return [question];
        const nonsense = NONSENSE[(index / NONSENSE_EVERY) % NONSENSE.length];
        return [question, ...(nonsense === undefined ? [] : [nonsense])];
    });
}
