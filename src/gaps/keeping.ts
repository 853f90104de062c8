import { DAY } from '../quiz/calendar/local-date.ts';

/** After it a question is its terms alone, and a note is gone. */
export const WORDS_KEPT = 30 * DAY;
/** After it a question and its votes are gone. */
export const QUESTIONS_KEPT = 365 * DAY;
/** The gap board looks back so far. */
export const GAPS_SHOWN = 90 * DAY;
