import type { Core } from './core.ts';
import type { JsonObject } from './json.ts';
import { failed, type Outcome } from './outcome.ts';
import { ClockMoveError } from './shifted-clock.ts';

/** `{ advance: ms }` or `{ to: ms since 1970 }`, one of them. */
export function moveClock({ clock }: Core, { advance, to }: JsonObject): Outcome {
  const isOne = (advance === undefined) !== (to === undefined);
  const given = advance ?? to;
  if (!isOne || typeof given !== 'number') {
    return failed('invalid_clock', 'The clock takes one number: milliseconds to advance, or an instant.');
  }
  try {
    if (advance === undefined) clock.set(given);
    else clock.advance(given);
    return { kind: 'acked', ms: 0 };
  } catch (error) {
    if (error instanceof ClockMoveError) return failed('invalid_clock', `${error.message}.`);
    throw error;
  }
}
