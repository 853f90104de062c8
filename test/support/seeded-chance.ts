/** Chance that a seed repeats. */
export interface Chance {
  /** From 0 up to but not 1. */
  next(): number;
  /** True with a probability. */
  happens(probability: number): boolean;
  between(least: number, most: number): number;
}

/** Mulberry32, a generator of 32 bits that is good enough to choose faults. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    between: (least, most) => least + (most - least) * next(),
  };
}
