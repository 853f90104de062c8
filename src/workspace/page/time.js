import { words } from './words.js';

const DAY = 86_400_000;

/**
 * @param {string} ts Slack's `seconds.micros`.
 * @returns {Date}
 */
export function dateOf(ts) {
  return new Date(Number(ts) * 1000);
}

/**
 * Such as "9:05 AM", or "Mon 9:05 AM" with a weekday.
 *
 * @param {Date} date
 * @param {string} timeZone
 * @param {string} locale
 * @param {'short'} [weekday]
 */
export function clockTime(date, timeZone, locale, weekday) {
  return format(date, { timeZone, hour: 'numeric', minute: '2-digit', weekday }, locale);
}

/**
 * Such as "Mon, Nov 23, 2026, 9:30 AM".
 *
 * @param {Date} date
 * @param {string} timeZone
 * @param {string} locale
 */
export function longTime(date, timeZone, locale) {
  return format(
    date,
    {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    },
    locale,
  );
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
 * Whether a day is yesterday, today or tomorrow.
 *
 * @param {Date} date
 * @param {string} timeZone
 * @param {number} now
 */
export function nearDay(date, timeZone, now) {
  const distance = dayNumber(date, timeZone) - dayNumber(new Date(now), timeZone);
  return /** @type {const} */ ({ [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' })[distance];
}

/**
 * "Today", "Yesterday" or the date, as between the days of a channel.
 *
 * @param {Date} date
 * @param {{ tz: string, locale: string }} reader
 * @param {number} now
 */
export function dayLabel(date, { tz, locale }, now) {
  const near = nearDay(date, tz, now);
  if (near) return words()[near];
  return format(date, { timeZone: tz, weekday: 'long', month: 'long', day: 'numeric' }, locale);
}

/**
 * The next time that clocks in the zone show 09:30, and whether that is still today.
 *
 * @param {number} now
 * @param {string} timeZone
 */
export function nextMorning(now, timeZone) {
  const today = instantOf(`${dayKey(new Date(now), timeZone)}T09:30:00Z`, timeZone);
  if (today > now) return { instant: today, isToday: true };
  const noon = instantOf(`${dayKey(new Date(now), timeZone)}T12:00:00Z`, timeZone);
  const tomorrow = dayKey(new Date(noon + DAY), timeZone);
  return { instant: instantOf(`${tomorrow}T09:30:00Z`, timeZone), isToday: false };
}

/**
 * @param {string} wall what the clocks there show, as if it were UTC
 * @param {string} timeZone
 */
function instantOf(wall, timeZone) {
  const asUtc = Date.parse(wall);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

/**
 * @param {number} instant
 * @param {string} timeZone
 */
function offsetAt(instant, timeZone) {
  const shown = format(
    new Date(instant),
    { timeZone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' },
    'sv-SE',
  );
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/**
 * @param {Date} date
 * @param {string} timeZone
 */
function dayNumber(date, timeZone) {
  return Date.parse(dayKey(date, timeZone)) / DAY;
}

/**
 * @param {Date} date
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string} locale
 */
export function format(date, options, locale) {
  return new Intl.DateTimeFormat(locale, options).format(date);
}
