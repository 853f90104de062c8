import { cells, lines } from './lexicon/lines.ts';
import { SITUATIONS } from './lexicon/situations.ts';
import { stem } from './stem.ts';

/** A concept that people describe: some word of every column has to stand in the question. */
interface Situation {
  /** The term of the concept. */
  term: string;
  columns: string[][];
}

/** A described concept, with the words that describe it. */
export interface Described {
  term: string;
  signs: ReadonlySet<string>;
}

const LATIN_WORD = /^[a-z]+$/u;

/** The situations in whose first column a sign stands. */
type Situations = Map<string, Set<Situation>>;

let shared: Situations | undefined;

/** The concepts that the signs (terms, stems and Chinese characters) of a question describe together. */
export function describedConcepts(signs: ReadonlySet<string>): Described[] {
  shared ??= indexed(readSituations());
  const table = shared;
  const possible = new Set([...signs].flatMap((sign) => [...(table.get(sign) ?? [])]));
  return [...possible].flatMap(({ term, columns }) => {
    if (signs.has(term)) return [];
    const found = columns.map((column) => column.filter((sign) => signs.has(sign)));
    return found.every((column) => column.length > 0) ? [{ term, signs: new Set(found.flat()) }] : [];
  });
}

function indexed(all: readonly Situation[]): Situations {
  const table: Situations = new Map();
  for (const situation of all) {
    for (const sign of situation.columns[0] ?? []) {
      table.set(sign, (table.get(sign) ?? new Set()).add(situation));
    }
  }
  return table;
}

function readSituations(): Situation[] {
  return lines(SITUATIONS).map((line) => {
    const [id = '', ...columns] = line.split(' | ');
    return {
      term: `§${id}`,
      columns: columns.map((column) =>
        cells(column).map((cell) => (LATIN_WORD.test(cell) ? stem(cell) : cell)),
      ),
    };
  });
}
