import { setTimeout as sleep } from 'node:timers/promises';

export interface Steady {
  perSecond: number;
  /** Told the count of those before it; nobody waits for one to begin the next. */
  act(index: number): Promise<unknown>;
}

/** Acts at a steady rate until `isOver`, then waits for what was begun. Resolves to how many acts there were. */
export async function actSteadily({ perSecond, act }: Steady, isOver: () => boolean): Promise<number> {
  const begun = performance.now();
  const acts: Promise<unknown>[] = [];
  while (!isOver()) {
    const owed = ((performance.now() - begun) / 1_000) * perSecond;
    while (acts.length < owed) acts.push(act(acts.length));
    await sleep(5);
  }
  await Promise.all(acts);
  return acts.length;
}
