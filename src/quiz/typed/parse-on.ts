import type { Weekday } from '../calendar/local-date.ts';
import type { LocalTime } from '../calendar/local-time.ts';
import { parseTime, type TimeProblem } from './parse-time.ts';
import { parseWeekdays, type WeekdayProblem } from './parse-weekdays.ts';
import { parseZone, type ZoneProblem } from './parse-zone.ts';

/** What was said of the schedule; what was not said stays as it is. */
export interface OnRequest {
  time?: LocalTime;
  zone?: string;
  weekdays?: Weekday[];
}

export type OnProblem =
  | { field: 'time'; problem: { kind: 'wrong' } & TimeProblem }
  | { field: 'zone'; problem: { kind: 'wrong' } & ZoneProblem }
  | { field: 'weekdays'; problem: { kind: 'wrong' } & WeekdayProblem };

type OnParsed = { kind: 'ok'; value: OnRequest } | { kind: 'wrong'; problem: OnProblem };

const WORDS = /\s+/;
/** "9:30 pm", "上午 9 点半": written apart. */
const LONGEST_TIME = 3;
const LONGEST_ZONE = 3;
/** Words around what is meant: "weekdays at 9:30 in Asia/Shanghai". */
const FILLERS = new Set(['at', 'in', 'on', 'from', '@', '在', '于', '的']);
const HAS_DIGIT = /\d/;
/** What was meant as a zone: a path, an offset, or a name's usual form. */
const LIKE_ZONE = /\/|^(?:utc|gmt)\S|^[+-]\d/i;

/** Reads a time, a zone and weekdays, in any order, each or none of them. */
export function parseOn(typed: string): OnParsed {
  const words = typed.split(WORDS).filter((word) => word !== '' && !FILLERS.has(word.toLowerCase()));
  const value: OnRequest = {};
  takeTime(words, value);
  takeZone(words, value);
  if (words.length === 0) return { kind: 'ok', value };
  const weekdays = parseWeekdays(words.join(' '));
  if (weekdays.kind === 'ok') return { kind: 'ok', value: { ...value, weekdays: weekdays.value } };
  return { kind: 'wrong', problem: problemOf(words, value, weekdays) };
}

/** Moves the first words that are a time out of `words`. */
function takeTime(words: string[], value: OnRequest): void {
  for (let length = LONGEST_TIME; length >= 1; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const time = parseTime(words.slice(start, start + length).join(' '));
      if (time.kind !== 'ok') continue;
      words.splice(start, length);
      value.time = time.value;
      return;
    }
  }
}

function takeZone(words: string[], value: OnRequest): void {
  for (const [index, word] of words.entries()) {
    // "MST" and "EST" are zones, "sat" and "sun" are days.
    const zone = parseWeekdays(word).kind === 'ok' ? null : parseZone(word);
    if (zone?.kind !== 'ok') continue;
    words.splice(index, 1);
    value.zone = zone.value;
    return;
  }
}

/** The most likely meaning of the first word that nothing understands. */
function problemOf(
  words: string[],
  value: OnRequest,
  weekdays: { kind: 'wrong' } & WeekdayProblem,
): OnProblem {
  const unread = words.find((word) => parseWeekdays(word).kind === 'wrong') ?? '';
  const second = secondOf(unread, value);
  if (second) return second;
  const zone = zoneFrom(words, words.indexOf(unread));
  const isZone =
    LIKE_ZONE.test(unread) || (zone.kind === 'wrong' && zone.why === 'unknown' && zone.nearest.length > 0);
  if (value.zone === undefined && isZone && zone.kind === 'wrong') return { field: 'zone', problem: zone };
  const time = parseTime(unread);
  if (value.time === undefined && HAS_DIGIT.test(unread) && time.kind === 'wrong') {
    return { field: 'time', problem: time };
  }
  return { field: 'weekdays', problem: weekdays };
}

/** A second time or zone beside the one that was taken. */
function secondOf(typed: string, { time, zone }: OnRequest): OnProblem | null {
  if (time !== undefined && parseTime(typed).kind === 'ok') {
    return { field: 'time', problem: { kind: 'wrong', why: 'second', typed } };
  }
  if (zone !== undefined && parseZone(typed).kind === 'ok') {
    return { field: 'zone', problem: { kind: 'wrong', why: 'second', typed } };
  }
  return null;
}

/** "New York" is one name in two words; else the word alone. */
function zoneFrom(words: readonly string[], start: number): ReturnType<typeof parseZone> {
  for (let length = LONGEST_ZONE; length > 1; length--) {
    const zone = parseZone(words.slice(start, start + length).join(' '));
    if (
      start + length <= words.length &&
      zone.kind === 'wrong' &&
      zone.why === 'unknown' &&
      zone.nearest.length > 0
    ) {
      return zone;
    }
  }
  return parseZone(words[start] ?? '');
}
