/** @import {Names} from './types.js' */

const DAY = 86_400_000;

/**
 * @param {string} ts Slack's `seconds.micros`.
 * @returns {Date}
 */
export function dateOf(ts) {
  return new Date(Number(ts) * 1000);
}

/**
 * Such as "9:05 AM".
 *
 * @param {Date} date
 * @param {string} timeZone
 * @param {string} [locale]
 */
export function clockTime(date, timeZone, locale = 'en-US') {
  return format(date, { timeZone, hour: 'numeric', minute: '2-digit' }, locale);
}

/**
 * Such as "2026-11-22", for comparing days.
 *
 * @param {Date} date
 * @param {string} timeZone
 */
export function dayKey(date, timeZone) {
  return format(date, { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }, 'sv-SE');
}

/**
 * "Today", "Yesterday" or the date, as between the days of a channel.
 *
 * @param {Date} date
 * @param {string} timeZone
 * @param {number} now
 */
export function dayLabel(date, timeZone, now) {
  const day = dayKey(date, timeZone);
  if (day === dayKey(new Date(now), timeZone)) return 'Today';
  if (day === dayKey(new Date(now - DAY), timeZone)) return 'Yesterday';
  return format(date, { timeZone, weekday: 'long', month: 'long', day: 'numeric' }, 'en-US');
}

/**
 * Fills Slack's date format such as `{date_short_pretty} {time}` for the reader; an unknown token stays.
 *
 * @param {number} seconds
 * @param {string} pattern
 * @param {Names} names
 */
export function formatDate(seconds, pattern, { tz, locale, now }) {
  const date = new Date(seconds * 1000);
  return pattern.replace(/\{(\w+)\}/g, (token, name) => {
    if (name.endsWith('_pretty')) {
      const label = dayLabel(date, tz, now());
      if (label === 'Today' || label === 'Yesterday') return label.toLowerCase();
    }
    if (name === 'date_num') return dayKey(date, tz);
    const options = DATE_TOKENS.get(name.replace(/_pretty$/, ''));
    return options ? format(date, { ...options, timeZone: tz }, locale) : token;
  });
}

/** @type {Map<string, Intl.DateTimeFormatOptions>} */
const DATE_TOKENS = new Map([
  ['date', { year: 'numeric', month: 'long', day: 'numeric' }],
  ['date_short', { year: 'numeric', month: 'short', day: 'numeric' }],
  ['date_long', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }],
  ['day_divider', { weekday: 'long', month: 'long', day: 'numeric' }],
  ['time', { hour: 'numeric', minute: '2-digit' }],
  ['time_secs', { hour: 'numeric', minute: '2-digit', second: '2-digit' }],
]);

/**
 * @param {Date} date
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string} locale
 */
function format(date, options, locale) {
  return new Intl.DateTimeFormat(locale, options).format(date);
}
