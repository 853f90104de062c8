import SearchableMap from 'minisearch/SearchableMap';

/** A word that needs no help, or the known words near an unknown one, best first. */
type Spelling = { kind: 'known' } | { kind: 'unknown'; words: string[] };
export type Speller = (word: string) => Spelling;

const MIN_LENGTH = 4;
/** From this length on two mistakes are allowed. */
const LONG_WORD = 7;
const MAX_EDITS = 2;
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing'];
const MAX_SUGGESTIONS = 2;

/**
 * Suggests only for words outside the vocabulary: the value is how often a word occurs, which breaks ties.
 * One edit up to six letters, two from seven; swapping neighbours is one edit; the first letter is taken
 * as right, because people seldom miss it (else `swarm` would become `warm`).
 */
export function createSpeller(vocabulary: ReadonlyMap<string, number>): Speller {
  let trees: Trees | undefined;
  return (word) => {
    if (word.length < MIN_LENGTH || isKnown(word, vocabulary)) return { kind: 'known' };
    trees ??= treesOf(vocabulary);
    return { kind: 'unknown', words: nearest(word, trees) };
  };
}

/** A plural or a verb's form of a known word is known. */
function isKnown(word: string, vocabulary: ReadonlyMap<string, number>): boolean {
  if (vocabulary.has(word)) return true;
  return ENDINGS.some((ending) => word.endsWith(ending) && vocabulary.has(word.slice(0, -ending.length)));
}

function nearest(word: string, trees: Trees): string[] {
  const allowed = word.length < LONG_WORD ? 1 : MAX_EDITS;
  // A swap is two edits to the tree, so it is always asked for two and the distance is checked here.
  const starts = new Set(word.slice(0, 2));
  return [...starts]
    .flatMap((start) => [...(trees.get(start)?.fuzzyGet(word, MAX_EDITS) ?? [])])
    .map(([known, [count]]) => ({ known, count, distance: editDistance(word, known) }))
    .filter(({ known, distance }) => distance <= allowed && sameStart(word, known))
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.known < b.known ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ known }) => known);
}

/** The words by their first letter: it is taken as right, so most words need not be compared. */
type Trees = ReadonlyMap<string, SearchableMap<number>>;

function treesOf(vocabulary: ReadonlyMap<string, number>): Trees {
  const trees = new Map<string, SearchableMap<number>>();
  for (const [word, count] of vocabulary) {
    if (word.length < MIN_LENGTH - 1) continue;
    const start = word[0] ?? '';
    const tree = trees.get(start) ?? new SearchableMap<number>();
    trees.set(start, tree.set(word, count));
  }
  return trees;
}

function sameStart(word: string, known: string): boolean {
  return word[0] === known[0] || (word[0] === known[1] && word[1] === known[0]);
}

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let older: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    older = above;
    above = current;
  }
  return at(above, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
