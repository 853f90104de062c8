import { describe, expect, it } from 'vitest';
import { ZONE_NAMES, zoneRules } from '../../../src/quiz/calendar/zone-data.ts';
import { ZONE_OF_CITY } from '../../../src/quiz/typed/cities.ts';
import { parseZone } from '../../../src/quiz/typed/parse-zone.ts';
import { ZONES_OF_ABBREVIATION } from '../../../src/quiz/typed/zone-abbreviations.ts';

describe('parseZone', () => {
  it.each([
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    [' AMERICA/new york ', 'America/New_York'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['europe/stockholm', 'Europe/Stockholm'],
    ['utc', 'Etc/UTC'],
    ['etc/gmt-8', 'Etc/GMT-8'],
  ])('reads %s as %s', (typed, value) => {
    expect(parseZone(typed)).toEqual({ kind: 'ok', value });
  });

  it('knows every name of the data in any letter case', () => {
    const wrong = ZONE_NAMES.filter((name) => !ZONES_OF_ABBREVIATION.has(name.toLowerCase())).filter(
      (name) => parseZone(name.toUpperCase()).kind === 'wrong',
    );
    expect(wrong).toEqual([]);
  });

  it.each(['UTC+8', 'gmt -5', '+08:00', '+0530', 'utc+5:30'])('says that %s is an offset', (typed) => {
    expect(parseZone(typed)).toEqual({ kind: 'wrong', why: 'offset', typed });
  });

  it.each([
    ['Shanghai', ['Asia/Shanghai']],
    ['Asia/Shangai', ['Asia/Shanghai']],
    ['Asia/New York', ['America/New_York']],
    ['newyork', ['America/New_York']],
    ['America/Vancover', ['America/Vancouver']],
    ['Mumbai', ['Asia/Kolkata']],
    ['Asia/Beijing', ['Asia/Shanghai']],
    ['北京', ['Asia/Shanghai']],
    ['kolkatta', ['Asia/Kolkata']],
    [
      'Argentina',
      ['America/Argentina/Buenos_Aires', 'America/Argentina/Catamarca', 'America/Argentina/Cordoba'],
    ],
    ['Mars/Olympus', []],
  ])('names the nearest zones to %s', (typed, nearest) => {
    expect(parseZone(typed)).toEqual({ kind: 'wrong', why: 'unknown', typed, nearest });
  });

  it('looks for no name near a text that is far too long', () => {
    const typed = 'x'.repeat(5_000);
    expect(parseZone(typed)).toEqual({ kind: 'wrong', why: 'unknown', typed, nearest: [] });
  });

  it('has nothing to say to an empty text', () => {
    expect(parseZone(' ')).toEqual({ kind: 'wrong', why: 'empty' });
  });
});

it('every city is given a zone that exists', () => {
  for (const zone of ZONE_OF_CITY.values()) expect(() => zoneRules(zone)).not.toThrow();
});
