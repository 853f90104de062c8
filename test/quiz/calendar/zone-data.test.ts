import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  preferredName,
  TIME_ZONE_VERSION,
  ZONE_NAMES,
  zoneRules,
} from '../../../src/quiz/calendar/zone-data.ts';

describe('the time-zone data', () => {
  it('are those of the lock file, whatever Node runs', () => {
    expect(TIME_ZONE_VERSION).toBe('2026f');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(dependencies['moment-timezone']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('are read without moment', () => {
    const source = readFileSync('src/quiz/calendar/zone-data.ts', 'utf8');
    expect([...source.matchAll(/from '([^'.][^']*)'/g)].map((match) => match[1])).toEqual([
      'moment-timezone/data/packed/latest.json',
    ]);
  });

  it('have rules for every name, with ascending times', () => {
    for (const name of ZONE_NAMES) {
      const { untils, offsets } = zoneRules(name);
      expect(untils.length, name).toBe(offsets.length);
      expect(untils.every((until, index) => index === 0 || until > (untils[index - 1] ?? 0))).toBe(true);
      expect(offsets.every((offset) => Math.abs(offset) < 16 * 3_600_000)).toBe(true);
    }
  });

  it('throws on a name that it does not hold', () => {
    expect(() => zoneRules('Mars/Olympus')).toThrow('No time zone is named "Mars/Olympus" in tzdata 2026f.');
  });
});

describe('preferredName', () => {
  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Europe/Stockholm', 'Europe/Stockholm'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Europe/Uzhgorod', 'Europe/Kyiv'],
    ['Iceland', 'Atlantic/Reykjavik'],
    ['Singapore', 'Asia/Singapore'],
    ['UTC', 'Etc/UTC'],
    ['GMT', 'Etc/GMT'],
    ['US/East-Indiana', 'America/Indiana/Indianapolis'],
  ])('%s is shown as %s', (name, preferred) => {
    expect(preferredName(name)).toBe(preferred);
  });

  it('keeps the clock, and its own results', () => {
    for (const name of ZONE_NAMES) {
      const preferred = preferredName(name);
      expect(zoneRules(preferred), name).toEqual(zoneRules(name));
      expect(preferredName(preferred)).toBe(preferred);
    }
  });
});
