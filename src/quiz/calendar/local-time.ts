import { twoDigits } from './local-date.ts';

/** A time of day as "09:30", from "00:00" to "23:59". */
export type LocalTime = string;

const MINUTE = 60_000;

export function formatTime(hour: number, minute: number): LocalTime {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** Milliseconds from midnight to a time, on a clock that is not changed that day. */
export function sinceMidnight(time: LocalTime): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
}

/** The time of day that many milliseconds after midnight; seconds are cut off. */
export function timeSinceMidnight(milliseconds: number): LocalTime {
  const minutes = Math.floor(milliseconds / MINUTE);
  return formatTime(Math.floor(minutes / 60), minutes % 60);
}
