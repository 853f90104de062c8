import { expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../../src/quiz/calendar/local-date.ts';
import { instantOf } from '../../../src/quiz/calendar/zone-clock.ts';
import { preferredName, ZONE_NAMES, zoneRules } from '../../../src/quiz/calendar/zone-data.ts';

/** Laws of 2025 and 2026 that tzdata 2026f knows and some Node does not (20 has 2025c, 22 to 26 have 2026c). */
const CHANGED_SINCE = [
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'America/Edmonton',
  'America/Havana',
  'America/Inuvik',
  'America/Vancouver',
  'America/Winnipeg',
  'America/Yellowknife',
  'Europe/Chisinau',
];

const FIRST = dayNumber('2024-01-01');
const LAST = dayNumber('2034-12-31');
const DAY = 86_400_000;
/** Asking Intl takes long; every fourth date comes to each day of the week. */
const STEP = 4;

it('agrees with the time zones of Node on 09:30 from 2024 to 2034, but for new laws', () => {
  const known = new Set(Intl.supportedValuesOf('timeZone'));
  const zones = [...new Set(ZONE_NAMES.map(preferredName))].filter((name) => known.has(name));
  expect(zones.length).toBeGreaterThan(380);
  const differing = zones.filter((zone) => sampleDays(zone).some((day) => !agrees(zone, day)));
  expect(differing.filter((zone) => !CHANGED_SINCE.includes(zone))).toEqual([]);
});

/** Every fourth date, and those around each change of the clocks. */
function sampleDays(zone: string): number[] {
  const days: number[] = [];
  for (let day = FIRST; day <= LAST; day += STEP) days.push(day);
  const changes = zoneRules(zone).untils.map((until) => Math.floor(until / DAY));
  const around = changes.flatMap((day) => [day - 1, day, day + 1]);
  return [...days, ...around.filter((day) => day >= FIRST && day <= LAST)];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function agrees(zone: string, day: number): boolean {
  const known = formats.get(zone);
  const format =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  if (!known) formats.set(zone, format);
  const date = dateOfDay(day);
  return format.format(instantOf(zone, date, '09:30') ?? 0) === `${date} 09:30`;
}
