import type { QuizSettings } from './subscription.ts';

/** How a quiz begins where nothing else was said: every working day in the morning. Zone and language are the person's. */
export const DEFAULT_SETTINGS: Omit<QuizSettings, 'zone' | 'language'> = {
  time: '09:30',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  topics: [],
  difficulties: [],
  reveal: { kind: 'next' },
  pauses: [],
  holidays: [],
};
