import { expect } from 'vitest';
import type { QuizItem } from '../../../src/knowledge/quiz-item.ts';
import { dateOfDay, dayNumber, type Weekday, weekdayOfDay } from '../../../src/quiz/calendar/local-date.ts';
import { type PickRequest, pickItem } from '../../../src/quiz/pick/pick-item.ts';

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** A request for Monday, 2026-11-30, without limits, with the differences that a test is about. */
export function requestWith(differences: Partial<PickRequest>): PickRequest {
  return {
    items: [],
    settings: { topics: [], difficulties: [], language: 'both' },
    used: [],
    date: '2026-11-30',
    weekdays: WORKDAYS,
    seed: 'C1/2026-11-30',
    ...differences,
  };
}

/** The items of so many quiz days from Monday, 2026-11-30 on. */
export function pickedDays(count: number, differences: Partial<PickRequest>): QuizItem[] {
  const base = requestWith(differences);
  const used = [...base.used];
  const picked: QuizItem[] = [];
  for (let day = dayNumber(base.date); picked.length < count; day++) {
    if (!base.weekdays.includes(weekdayOfDay(day))) continue;
    const date = dateOfDay(day);
    const pick = pickItem({ ...base, used, date, seed: `${base.seed}/${date}` });
    if (pick.kind === 'nothing') return expect.unreachable(pick.why);
    picked.push(pick.item);
    used.push(pick.item.id);
  }
  return picked;
}
