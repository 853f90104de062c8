import type { Schedule } from '../../../src/quiz/calendar/schedule.ts';

/** 09:30 in Vancouver on working days, with the differences that a test is about. */
export function scheduleWith(differences: Partial<Schedule> = {}): Schedule {
  return {
    time: '09:30',
    zone: 'America/Vancouver',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    pauses: [],
    holidays: [],
    since: Date.parse('2000-01-01T00:00Z'),
    ...differences,
  };
}
