import { dayKey, format, nearDay } from './time.js';
import { words } from './words.js';

/** @import {Names} from './types.js' */

/** Whether what a text shows depends on the day on which it is read. */
const RELATIVE = /<!date\^|"type":"date"/;

/** @param {string} json of a message */
export function isReadByDay(json) {
  return RELATIVE.test(json);
}

/**
 * Fills Slack's date format such as `{date_short_pretty} {time}` for the reader; an unknown token stays.
 *
 * @param {number} seconds
 * @param {string} pattern
 * @param {Names} names
 */
export function formatDate(seconds, pattern, names) {
  const date = new Date(seconds * 1000);
  return pattern.replace(/\{(\w+)\}/g, (token, name, at) => tokenText(date, name, at === 0, names) ?? token);
}

/**
 * @param {Date} date
 * @param {string} name
 * @param {boolean} isFirst Begins the text, so "Today" and not "today".
 * @param {Names} names
 */
function tokenText(date, name, isFirst, { tz, locale, now }) {
  if (name.endsWith('_pretty')) {
    const near = nearDay(date, tz, now());
    if (near) return isFirst ? words()[near] : words()[near].toLowerCase();
  }
  if (name === 'date_num') return dayKey(date, tz);
  if (name === 'ago') return ago(date.getTime() - now(), locale);
  const options = DATE_TOKENS.get(name.replace(/_pretty$/, ''));
  return options && format(date, { ...options, timeZone: tz }, locale);
}

/** @type {Map<string, Intl.DateTimeFormatOptions>} */
const DATE_TOKENS = new Map([
  ['date', { year: 'numeric', month: 'long', day: 'numeric' }],
  ['date_slash', { year: 'numeric', month: '2-digit', day: '2-digit' }],
  ['date_short', { year: 'numeric', month: 'short', day: 'numeric' }],
  ['date_long', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }],
  ['date_long_full', { year: 'numeric', month: 'long', day: 'numeric' }],
  ['day_divider', { weekday: 'long', month: 'long', day: 'numeric' }],
  ['time', { hour: 'numeric', minute: '2-digit' }],
  ['time_secs', { hour: 'numeric', minute: '2-digit', second: '2-digit' }],
]);

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * @param {number} distance in milliseconds, negative for the past
 * @param {string} locale
 */
function ago(distance, locale) {
  const [unit, size] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(distance / size), unit);
}
