/** One piece of work after the other for each key: an edit waits for the answer that it changes. */
export type Turns = (key: string, work: () => Promise<void>) => Promise<void>;

export function createTurns(): Turns {
  const last = new Map<string, Promise<void>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = (async () => {
      // What failed before was told to its own caller.
      await before?.catch(() => undefined);
      await work();
    })();
    last.set(key, mine);
    try {
      await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
