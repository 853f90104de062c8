import { preferredName, ZONE_NAMES } from '../calendar/zone-data.ts';
import { nearestZones } from './nearest-zones.ts';
import { type Parsed, plainTyped } from './parsed.ts';
import { ZONES_OF_ABBREVIATION } from './zone-abbreviations.ts';

/** An offset such as UTC+8 is no zone: it does not know when the clocks change. `second`: there is one already. */
export type ZoneProblem =
  | { why: 'empty' }
  | { why: 'offset'; typed: string }
  | { why: 'second'; typed: string }
  | { why: 'unknown'; typed: string; nearest: string[] };

const OFFSET = /^(?:utc|gmt)? ?[+-] ?\d{1,2}(?::?\d{2})?$/;

const nameByLetters = new Map(ZONE_NAMES.map((name) => [name.toLowerCase(), name]));

/** The name of a zone in its own spelling, whatever the letter case; former names become today's. */
export function parseZone(typed: string): Parsed<string, ZoneProblem> {
  const text = plainTyped(typed);
  if (text === '') return { kind: 'wrong', why: 'empty' };
  const meant = ZONES_OF_ABBREVIATION.get(text);
  if (meant) return { kind: 'wrong', why: 'unknown', typed, nearest: [...meant] };
  const name = nameByLetters.get(text.replaceAll(' ', '_'));
  if (name !== undefined) return { kind: 'ok', value: preferredName(name) };
  if (OFFSET.test(text)) return { kind: 'wrong', why: 'offset', typed };
  return { kind: 'wrong', why: 'unknown', typed, nearest: nearestZones(text) };
}
