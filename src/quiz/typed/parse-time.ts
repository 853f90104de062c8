import { formatTime, type LocalTime } from '../calendar/local-time.ts';
import { hanNumber } from './han-number.ts';
import { type Parsed, plainTyped } from './parsed.ts';

/**
 * `hour` and `minute`: no clock shows it; `half`: the hour is not of that half of the day (13am, 上午12点);
 * `bare-hour`: a number alone is no time; `second`: there is one already.
 */
export type TimeProblem =
  | { why: 'empty' }
  | { why: 'not-a-time'; typed: string }
  | { why: 'second'; typed: string }
  | { why: 'hour'; typed: string; hour: number }
  | { why: 'minute'; typed: string; minute: number }
  | { why: 'half'; typed: string; hour: number }
  | { why: 'bare-hour'; typed: string; hour: number };

interface Reading {
  half: 'am' | 'morning' | 'pm' | 'night' | null;
  hour: number;
  minute: number;
}

const LATIN = /^(\d{1,2})(?:[:.](\d{2}))? ?(?:([ap])\.?m\.?)?$/;
const HAN_HALF = /^(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|夜晚|夜里|夜裡|深夜|半夜) ?/;
const NIGHTS = new Set(['晚上', '夜晚', '夜里', '夜裡', '深夜', '半夜']);
const NAMED: ReadonlyMap<string, LocalTime> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['中午', '12:00'],
  ['正午', '12:00'],
  ['midnight', '00:00'],
  ['午夜', '00:00'],
  ['零点', '00:00'],
  ['零點', '00:00'],
]);
const HAN_CLOCK =
  /^([\d〇零一二两三四五六七八九十]{1,3}) ?[点點时時](?:钟|鐘|整|(半|一刻|三刻)|([\d〇零一二三四五六七八九十]{1,3})分?)?$/;
const HAN_MINUTES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
/** Up to this hour a night is after midnight. */
const LAST_NIGHT_HOUR = 5;
const BARE = /^\d{1,2}$/;

/** Reads 9:30, 09.30, 9am, 9:30 p.m., 21:00, noon, 上午9点半, 下午三点一刻, 晚上8:05. */
export function parseTime(typed: string): Parsed<LocalTime, TimeProblem> {
  const text = plainTyped(typed);
  if (text === '') return { kind: 'wrong', why: 'empty' };
  const named = NAMED.get(text);
  if (named !== undefined) return { kind: 'ok', value: named };
  const reading = readLatin(text) ?? readHan(text);
  if (!reading) return { kind: 'wrong', why: 'not-a-time', typed };
  const { hour, minute, half } = reading;
  if (hour > 23) return { kind: 'wrong', why: 'hour', typed, hour };
  if (minute > 59) return { kind: 'wrong', why: 'minute', typed, minute };
  if (half === null && BARE.test(text)) return { kind: 'wrong', why: 'bare-hour', typed, hour };
  const hourOfDay = ofHalf(hour, half);
  if (hourOfDay === null) return { kind: 'wrong', why: 'half', typed, hour };
  return { kind: 'ok', value: formatTime(hourOfDay, minute) };
}

function readLatin(text: string): Reading | null {
  const match = LATIN.exec(text);
  if (!match) return null;
  const half = match[3] === undefined ? null : match[3] === 'a' ? 'am' : 'pm';
  return { half, hour: Number(match[1]), minute: Number(match[2] ?? 0) };
}

function readHan(text: string): Reading | null {
  const word = HAN_HALF.exec(text);
  const clock = word ? text.slice(word[0].length) : text;
  const reading = readHanClock(clock) ?? (BARE.test(clock) ? null : readLatin(clock));
  if (!reading || !word) return reading;
  return reading.half === null ? withHanHalf(reading, word[1] ?? '') : null;
}

function readHanClock(text: string): Reading | null {
  const match = HAN_CLOCK.exec(text);
  if (!match) return null;
  const [, hourText = '', part, minuteText] = match;
  const hour = hanNumber(hourText);
  const minute = minuteText === undefined ? (HAN_MINUTES[part ?? ''] ?? 0) : hanNumber(minuteText);
  return hour === null || minute === null ? null : { half: null, hour, minute };
}

/** Noon is 中午12点, midnight 晚上12点 and 凌晨12点; 上午12点 could be either, so it is refused. 晚上1点 is after midnight. */
function withHanHalf({ hour, minute }: Reading, word: string): Reading {
  if (NIGHTS.has(word)) return { half: 'night', hour, minute };
  if (word === '中午') return { half: hour < 10 ? 'pm' : null, hour, minute };
  if (word === '下午' || word === '傍晚') return { half: 'pm', hour, minute };
  return { half: word === '凌晨' ? 'am' : 'morning', hour, minute };
}

/** The hour of the day; 15 in the afternoon is understood, 15 in the morning is not. */
function ofHalf(hour: number, half: Reading['half']): number | null {
  switch (half) {
    case null:
      return hour;
    case 'am':
      return hour > 12 ? null : hour % 12;
    case 'morning':
      return hour >= 12 ? null : hour;
    case 'night':
      if (hour === 12) return 0;
      return hour > LAST_NIGHT_HOUR && hour < 12 ? hour + 12 : hour;
    case 'pm':
      if (hour === 0) return null;
      return hour < 12 ? hour + 12 : hour;
  }
}
