/** A mulberry32 generator: numbers from 0 to below 1, the same for the same seed on every machine. */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

export function pick(random, values) {
  return values[Math.floor(random() * values.length)];
}

/** The values in another order. */
export function shuffled(random, values) {
  const left = [...values];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const other = between(random, 0, last);
    [left[last], left[other]] = [left[other], left[last]];
  }
  return left;
}
