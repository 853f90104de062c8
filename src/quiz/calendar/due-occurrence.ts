import { dayNumber, type LocalDate } from './local-date.ts';
import { occurrenceOn } from './occurrence-on.ts';
import type { Occurrence, Schedule } from './schedule.ts';
import { type Instant, localAt } from './zone-clock.ts';

/** How late a quiz may still be posted, in milliseconds: two hours. */
export const GRACE = 7_200_000;

/** An occurrence that was not posted: too late by more than the grace period, or a newer one is due. */
export type MissedOccurrence = Occurrence &
  ({ why: 'late'; lateBy: number } | { why: 'newer-due'; newer: LocalDate });

export type Due =
  | { kind: 'nothing' }
  | { kind: 'due'; occurrence: Occurrence; missed: MissedOccurrence[] }
  | { kind: 'missed'; missed: MissedOccurrence[] };

/**
 * What is to be posted now. `lastDate` is the last local date that was posted or reported as missed. After
 * a long time without the bot at most the newest occurrence is due; the others are missed, oldest first.
 */
export function dueOccurrence(
  schedule: Schedule,
  lastDate: LocalDate | null,
  now: Instant,
  grace: number = GRACE,
): Due {
  const passed = passedOccurrences(schedule, lastDate, now);
  const newest = passed.at(-1);
  if (!newest) return { kind: 'nothing' };
  const isDue = now - newest.at <= grace;
  const missed = (isDue ? passed.slice(0, -1) : passed).map((occurrence): MissedOccurrence => {
    const lateBy = now - occurrence.at;
    return lateBy > grace
      ? { ...occurrence, why: 'late', lateBy }
      : { ...occurrence, why: 'newer-due', newer: newest.date };
  });
  return isDue ? { kind: 'due', occurrence: newest, missed } : { kind: 'missed', missed };
}

/** Occurrences from the last date, or from the settings, up to now, oldest first. */
function passedOccurrences(schedule: Schedule, lastDate: LocalDate | null, now: Instant): Occurrence[] {
  // A gap over midnight moves an occurrence into the next date; an overlap shows tomorrow's date before today's.
  const start = dayNumber(localAt(schedule.zone, schedule.since).date) - 1;
  const first = lastDate === null ? start : Math.max(start, dayNumber(lastDate) + 1);
  const last = dayNumber(localAt(schedule.zone, now).date) + 1;
  const passed: Occurrence[] = [];
  for (let day = first; day <= last; day++) {
    const outcome = occurrenceOn(schedule, lastDate, day);
    if (outcome.kind === 'occurrence' && outcome.occurrence.at <= now) passed.push(outcome.occurrence);
  }
  return passed;
}
