/** Milliseconds since 1970 of what is due next, once all that is due by now is done; null: nothing is. */
export type NextDue = () => Promise<number | null>;

/** The workspace's clock: the real one, moved forward as often as somebody likes. It never runs back. */
export interface ShiftedClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds it is ahead of the real clock. */
  shift(): number;
  /** Moves it forward by milliseconds. Throws `ClockMoveError`. */
  advance(ms: number): void;
  /** Moves it forward to an instant, in milliseconds since 1970. Throws `ClockMoveError`. */
  set(instant: number): void;
  /** As `set`, but stops on the way whenever something is due, so that nothing is late. Throws `ClockMoveError`. */
  travel(instant: number): Promise<void>;
  /** Who has something to do at certain times is asked while the clock travels. */
  stopAt(nextDue: NextDue): void;
  /** Calls the listener after every move; returns how to stop. */
  onMove(listener: () => void): () => void;
}

/** A move that goes back, is no number, or leads beyond what the rules of the time zones cover. */
export class ClockMoveError extends Error {
  override name = 'ClockMoveError' as const;
  constructor(instant: number) {
    const wanted = Number.isFinite(instant) ? instant : 'no instant';
    super(`The clock only runs forward, up to the end of 2036; it cannot be set to ${wanted}`);
  }
}

const end = Date.UTC(2037, 0, 1);
/** Nobody waits longer for a clock; what is due on the rest of its way is late then. */
const longestTravel = 20_000;

export function createShiftedClock(realNow: () => number): ShiftedClock {
  const listeners = new Set<() => void>();
  const dues: NextDue[] = [];
  let shift = 0;
  const now = () => realNow() + shift;
  const check = (target: number) => {
    if (!(target > now() && target < end)) throw new ClockMoveError(target);
  };
  const set = (target: number) => {
    check(target);
    shift = target - realNow();
    for (const listener of [...listeners]) listener();
  };
  return {
    now,
    shift: () => shift,
    advance: (ms) => set(now() + ms),
    set,
    async travel(instant) {
      check(instant);
      const begun = realNow();
      while (realNow() - begun < longestTravel) {
        const stop = await firstOf(dues);
        if (stop <= now() || stop >= instant) break;
        set(stop);
      }
      // Somebody else may have moved it meanwhile.
      if (instant > now()) set(instant);
    },
    stopAt: (nextDue) => void dues.push(nextDue),
    onMove(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

async function firstOf(dues: readonly NextDue[]): Promise<number> {
  const instants = await Promise.all(dues.map((nextDue) => nextDue()));
  return Math.min(...instants.map((instant) => instant ?? Number.POSITIVE_INFINITY));
}
