/** A burst is over after this long without another. */
const QUIET_MS = 60_000;
const CAPACITY = 10_000;

/** True for the first of a burst, so that a notice is given once for all of it. */
export type IsFirstOfBurst = (key: string) => boolean;

export function createBursts(now: () => number): IsFirstOfBurst {
  const lastAt = new Map<string, number>();
  return (key) => {
    const last = lastAt.get(key);
    if (lastAt.size >= CAPACITY) lastAt.clear();
    lastAt.set(key, now());
    return last === undefined || now() - last >= QUIET_MS;
  };
}
