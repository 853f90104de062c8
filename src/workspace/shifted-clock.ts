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

export function createShiftedClock(realNow: () => number): ShiftedClock {
  const listeners = new Set<() => void>();
  let shift = 0;
  const now = () => realNow() + shift;
  const moveBy = (ms: number) => {
    const target = now() + ms;
    if (!(ms > 0 && target < end)) throw new ClockMoveError(target);
    shift += ms;
    for (const listener of [...listeners]) listener();
  };
  return {
    now,
    shift: () => shift,
    advance: moveBy,
    set: (instant) => moveBy(instant - now()),
    onMove(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
