import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, WEEKDAYS, weekdayOfDay } from '../../../src/quiz/calendar/local-date.ts';
import { formatTime } from '../../../src/quiz/calendar/local-time.ts';
import { occurrencesFrom } from '../../../src/quiz/calendar/occurrences-from.ts';
import type { Schedule } from '../../../src/quiz/calendar/schedule.ts';
import type { ZoneRules } from '../../../src/quiz/calendar/unpack-zone.ts';
import { instantOf, localAt } from '../../../src/quiz/calendar/zone-clock.ts';
import { ZONE_NAMES, zoneRules } from '../../../src/quiz/calendar/zone-data.ts';
import { scheduleWith } from './schedules.ts';

const FIRST = dayNumber('2024-01-01');
const LAST = dayNumber('2034-12-31');
const MINUTE = 60_000;
const DAY = 86_400_000;

/** One name for every set of rules, and for every set that differs in those years. */
const ALL = oneFor(({ untils, offsets }) => JSON.stringify([untils, offsets]));
const DIFFERENT = oneFor(({ untils, offsets }) => {
  const start = untils.findIndex((until) => until > (FIRST - 2) * DAY);
  return JSON.stringify([untils.slice(start), offsets.slice(start)]);
});

function oneFor(key: (rules: ZoneRules) => string): string[] {
  return [...new Map(ZONE_NAMES.map((name) => [key(zoneRules(name)), name])).values()];
}

const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => formatTime(hour, minute));
/** Where most clocks change. */
const hardTime = fc.oneof(
  time,
  fc.constantFrom('00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '23:30'),
);
const day = fc.integer({ min: FIRST, max: LAST });
const pause = fc
  .tuple(day, fc.nat(60))
  .map(([from, length]) => ({ from: dateOfDay(from), to: dateOfDay(from + length) }));

function changesOf(zone: string): number[] {
  return zoneRules(zone).untils.filter((until) => until > FIRST * DAY && until < LAST * DAY);
}

/** What the rule says, found the slow way: the first minute that shows the time, else the gap is added. */
function expectedInstant(zone: string, date: string, wall: string): number | null {
  const utc = Date.parse(`${date}T${wall}Z`);
  const offsets = [...new Set(zoneRules(zone).offsets)];
  const shows = offsets
    .map((offset) => utc - offset)
    .filter((at) => isShown(zone, at, date, wall))
    .sort((a, b) => a - b);
  if (shows[0] !== undefined) return shows[0];
  const change =
    changesOf(zone).find((at) => localMs(zone, at) > utc && localMs(zone, at - 1) <= utc) ?? Number.NaN;
  return utc - offsetAt(zone, change - MINUTE);
}

function isShown(zone: string, at: number, date: string, wall: string): boolean {
  const local = localAt(zone, at);
  return local.date === date && local.time === wall;
}

function localMs(zone: string, at: number): number {
  const local = localAt(zone, at);
  return Date.parse(`${local.date}T${local.time}Z`);
}

function offsetAt(zone: string, at: number): number {
  return localMs(zone, at) - Math.floor(at / MINUTE) * MINUTE;
}

/** The dates of a schedule that are eligible by their weekday and the pauses, whatever the zone. */
function eligibleDates({ weekdays, pauses }: Schedule): string[] {
  const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  const dates = days.filter((day) => weekdays.includes(weekdayOfDay(day))).map(dateOfDay);
  return dates.filter((date) => !pauses.some(({ from, to }) => from <= date && date <= to));
}

function expectOneOnEach(schedule: Schedule, eligible: readonly string[]): void {
  const { zone, time } = schedule;
  const start = instantOf(zone, dateOfDay(FIRST), '00:00') ?? 0;
  const { occurrences } = occurrencesFrom(schedule, start, eligible.length);
  expect(occurrences.map(({ date }) => date).join(), zone).toBe(eligible.join());
  for (const { date, at } of occurrences) {
    if (isShown(zone, at, date, time)) continue;
    expect(at, `${zone} ${date} ${time}`).toBe(expectedInstant(zone, date, time));
  }
}

describe('a schedule has one occurrence on each eligible date from 2024 to 2034, at its time but in gaps', () => {
  it(`in ${ALL.length} zones`, () => {
    const schedule = scheduleWith({ time: '02:30', weekdays: WEEKDAYS });
    const eligible = eligibleDates(schedule);
    for (const zone of ALL) expectOneOnEach({ ...schedule, zone }, eligible);
  });

  it(`at any time, with any pauses, in the ${DIFFERENT.length} zones that differ in those years`, () => {
    const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });
    const pauses = fc.array(pause, { maxLength: 3 });
    fc.assert(
      fc.property(hardTime, weekdays, pauses, (time, weekdays, pauses) => {
        const schedule = scheduleWith({ time, weekdays, pauses });
        const eligible = eligibleDates(schedule);
        for (const zone of DIFFERENT) expectOneOnEach({ ...schedule, zone }, eligible);
      }),
      { numRuns: 4 },
    );
  });
});

it('around every change of the clocks each quarter of an hour follows the rule', () => {
  const quarters = Array.from({ length: 20 }, (_, quarter) => formatTime(quarter >> 2, (quarter % 4) * 15));
  for (const zone of DIFFERENT) {
    for (const change of changesOf(zone)) {
      const { date } = localAt(zone, change - MINUTE);
      for (const day of [date, dateOfDay(dayNumber(date) + 1)]) {
        const actual = quarters.map((time) => instantOf(zone, day, time));
        expect(actual, `${zone} ${day}`).toEqual(quarters.map((time) => expectedInstant(zone, day, time)));
      }
    }
  }
});
