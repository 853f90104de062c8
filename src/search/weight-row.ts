/** Weights of a few of very many ids, the others 0, in one row of numbers that every question uses again. */
export interface WeightRow {
  /** Sets these weights and no others. Whoever used the row before must be done with it. */
  fill(weights: Iterable<readonly [id: number, weight: number]>): Float64Array;
}

/** A row of its own for each question would be megabytes of garbage in a large bank. */
export function createWeightRow(size: number): WeightRow {
  const values = new Float64Array(size);
  let filled: number[] = [];
  return {
    fill(weights) {
      for (const id of filled) values[id] = 0;
      filled = [];
      for (const [id, weight] of weights) {
        values[id] = weight;
        filled.push(id);
      }
      return values;
    },
  };
}
