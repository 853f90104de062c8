import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Due, dueOccurrence } from '../../../src/quiz/calendar/due-occurrence.ts';
import { occurrencesFrom } from '../../../src/quiz/calendar/occurrences-from.ts';
import { scheduleWith } from './schedules.ts';

const HOUR = 3_600_000;
const THURSDAY = Date.parse('2026-11-26T16:30Z'); // 09:30 in Vancouver
const thursday = { date: '2026-11-26', at: THURSDAY };
const wednesday = { date: '2026-11-25', at: THURSDAY - 24 * HOUR };

describe('dueOccurrence', () => {
  it('has nothing a moment early', () => {
    expect(dueOccurrence(scheduleWith(), '2026-11-25', THURSDAY - 1)).toEqual({ kind: 'nothing' });
  });

  it.each([0, 1, 2 * HOUR])('is due %i ms late', (late) => {
    expect(dueOccurrence(scheduleWith(), '2026-11-25', THURSDAY + late)).toEqual({
      kind: 'due',
      occurrence: thursday,
      missed: [],
    });
  });

  it('is missed beyond the grace period', () => {
    expect(dueOccurrence(scheduleWith(), '2026-11-25', THURSDAY + 2 * HOUR + 1)).toEqual({
      kind: 'missed',
      missed: [{ ...thursday, why: 'late', lateBy: 2 * HOUR + 1 }],
    });
  });

  it('has nothing once the date is posted or reported', () => {
    expect(dueOccurrence(scheduleWith(), '2026-11-26', THURSDAY + HOUR)).toEqual({ kind: 'nothing' });
    const laterThatDay = scheduleWith({ time: '10:00' });
    expect(dueOccurrence(laterThatDay, '2026-11-26', THURSDAY + HOUR)).toEqual({ kind: 'nothing' });
    const movedZone = scheduleWith({ zone: 'America/New_York', time: '12:30' });
    expect(dueOccurrence(movedZone, '2026-11-26', THURSDAY + HOUR)).toEqual({ kind: 'nothing' });
  });

  it('posts one after a week without the bot, and reports the others', () => {
    const due = dueOccurrence(scheduleWith(), '2026-11-19', THURSDAY + HOUR);
    expect(due).toMatchObject({ kind: 'due', occurrence: thursday });
    expect(due.kind === 'due' && due.missed.map(({ date, why }) => [date, why])).toEqual([
      ['2026-11-20', 'late'],
      ['2026-11-23', 'late'],
      ['2026-11-24', 'late'],
      ['2026-11-25', 'late'],
    ]);
  });

  it('posts only the newest of two within a long grace period', () => {
    expect(dueOccurrence(scheduleWith(), '2026-11-24', THURSDAY, 48 * HOUR)).toEqual({
      kind: 'due',
      occurrence: thursday,
      missed: [{ ...wednesday, why: 'newer-due', newer: '2026-11-26' }],
    });
  });

  it('has nothing for a time that passed before the settings were made', () => {
    const schedule = scheduleWith({ since: THURSDAY + 60_000 });
    expect(dueOccurrence(schedule, null, THURSDAY + HOUR)).toEqual({ kind: 'nothing' });
  });

  it('has nothing in a pause, on a holiday, and when the clock was set back', () => {
    const pauses = [{ from: '2026-11-26', to: '2026-11-26' }];
    expect(dueOccurrence(scheduleWith({ pauses }), '2026-11-25', THURSDAY)).toEqual({ kind: 'nothing' });
    const holidays = [{ date: '2026-11-26', name: 'Thanksgiving' }];
    expect(dueOccurrence(scheduleWith({ holidays }), '2026-11-25', THURSDAY)).toEqual({ kind: 'nothing' });
    expect(dueOccurrence(scheduleWith(), '2026-11-26', THURSDAY - 72 * HOUR)).toEqual({ kind: 'nothing' });
  });
});

const change = fc.record({
  hours: fc.double({ min: 0, max: 60, noNaN: true }),
  settings: fc.option(
    fc.record({
      time: fc.constantFrom('00:00', '01:30', '09:30', '23:45'),
      zone: fc.constantFrom('America/Vancouver', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/Nuuk'),
    }),
  ),
});

function datesOf(due: Due): string[] {
  const all = due.kind === 'nothing' ? [] : [...due.missed, ...(due.kind === 'due' ? [due.occurrence] : [])];
  return all.map(({ date }) => date);
}

it('posts or reports every occurrence once, in order, however the bot is stopped and the settings change', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      let now = THURSDAY;
      let schedule = scheduleWith({ since: now });
      const done: string[] = [];
      for (const { hours, settings } of changes) {
        if (settings) schedule = { ...schedule, ...settings, since: now };
        const from = now;
        now += hours * HOUR;
        const last = done.at(-1) ?? null;
        const expected = occurrencesFrom(schedule, from, 9, last).occurrences.filter(({ at }) => at <= now);
        const dates = datesOf(dueOccurrence(schedule, last, now));
        expect(dates).toEqual(expected.map(({ date }) => date));
        done.push(...dates);
      }
      expect(done).toEqual([...new Set(done)].sort());
    }),
  );
});
