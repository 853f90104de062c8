import type { Instant } from '../quiz/calendar/zone-clock.ts';
import { QUESTIONS_KEPT, WORDS_KEPT } from './keeping.ts';
import type { QuestionLog } from './question-log.ts';

const HOUR = 3_600_000;

/** A task that forgets what is too old, at most once an hour. */
export function forgetWords(log: QuestionLog): () => Promise<void> {
  let last: Instant | undefined;
  return async () => {
    const now = await log.now();
    if (last !== undefined && now < last + HOUR) return;
    await log.purge({ wordsBefore: now - WORDS_KEPT, allBefore: now - QUESTIONS_KEPT });
    last = now;
  };
}
