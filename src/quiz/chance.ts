import { createHash } from 'node:crypto';

const WORD = 2 ** 32;

/** A number from 0 up to but not 1, the same for a seed on every machine; all are equally likely over seeds. */
export function chanceOf(seed: string): number {
  return createHash('sha256').update(seed).digest().readUInt32BE() / WORD;
}

/**
 * One of many by a seed. It does not depend on their order, and one that is added or removed changes the
 * choice only if it is itself the one.
 */
export function chosenBy<Thing extends { id: string }>(
  seed: string,
  things: readonly Thing[],
): Thing | undefined {
  const drawn = things.map((thing) => ({ thing, draw: chanceOf(`${seed}/${thing.id}`) }));
  drawn.sort((a, b) => a.draw - b.draw || (a.thing.id < b.thing.id ? -1 : 1));
  return drawn[0]?.thing;
}

/** The numbers from 0 to below count, shuffled by a seed (Fisher and Yates): all orders are equally likely. */
export function shuffledBy(seed: string, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(chanceOf(`${seed}/${last}`) * (last + 1));
    [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
  }
  return order;
}
