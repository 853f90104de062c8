import type { Core } from './core.ts';
import type { JsonObject } from './json.ts';
import { failed, type Outcome } from './outcome.ts';
import { ClockMoveError } from './shifted-clock.ts';

/** `{ advance: ms }` or `{ to: ms since 1970 }`, one of them. What is due on the way happens on the way. */
export async function moveClock({ clock }: Core, { advance, to }: JsonObject): Promise<Outcome> {
  const isOne = (advance === undefined) !== (to === undefined);
  const given = advance ?? to;
  if (!isOne || typeof given !== 'number') {
    return failed('invalid_clock', 'The clock takes one number: milliseconds to advance, or an instant.');
  }
  try {
    await clock.travel(advance === undefined ? given : clock.now() + given);
    return { kind: 'acked', ms: 0 };
  } catch (error) {
    if (error instanceof ClockMoveError) return failed('invalid_clock', `${error.message}.`);
    throw error;
  }
}
