/** Which sections hold each term, and its score in each of them: the rows of all terms, one after another. */
export interface Postings {
  /** Where the row of each term ends, by its id. */
  ends: Uint32Array;
  /** Ascending within a row. */
  sections: Uint32Array;
  scores: Float32Array;
}

/** Whether a section stands in the row of a term, by halving the row. */
export function holdsTerm({ ends, sections }: Postings, term: number, section: number): boolean {
  let low = ends[term - 1] ?? 0;
  let high = (ends[term] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sections[middle] ?? 0;
    if (found === section) return true;
    if (found < section) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
