import packed from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import { RENAMED_ZONES } from './renamed-zones.ts';
import { unpackZone, type ZoneRules } from './unpack-zone.ts';

/**
 * The IANA release of the time-zone rules, such as "2026f". They come from the lock file, because Node's own
 * are as old as the Node that runs, and replicas must agree. The data end in 2037; the last rule then stays.
 */
export const TIME_ZONE_VERSION: string = packed.version;

const packedByName = new Map(packed.zones.map((zone) => [zone.slice(0, zone.indexOf('|')), zone]));
const targetOfLink = new Map(packed.links.map(linkPair));
/** Names that zone1970.tab lists for a country: those that are shown to people. */
const places = new Set(packed.countries.flatMap((line) => (line.split('|')[1] ?? '').split(' ')));
const unpacked = new Map<string, ZoneRules>();

/** Every name of the data, links included. */
export const ZONE_NAMES: readonly string[] = [...packedByName.keys(), ...targetOfLink.keys()];

/** The rules of a zone named in the spelling of ZONE_NAMES. Throws RangeError for other names. */
export function zoneRules(name: string): ZoneRules {
  const known = unpacked.get(name);
  if (known) return known;
  const zone = packedByName.get(targetOfLink.get(name) ?? name);
  if (zone === undefined)
    throw new RangeError(`No time zone is named "${name}" in tzdata ${packed.version}.`);
  const rules = unpackZone(zone);
  unpacked.set(name, rules);
  return rules;
}

/**
 * The name to keep and show: a former name or an abbreviation becomes its zone (US/Pacific →
 * America/Los_Angeles); a place that shares its rules with another keeps its own (Europe/Stockholm).
 */
export function preferredName(name: string): string {
  if (places.has(name)) return name;
  const target = targetOfLink.get(name) ?? name;
  return RENAMED_ZONES.get(name) ?? RENAMED_ZONES.get(target) ?? target;
}

function linkPair(line: string): [link: string, target: string] {
  const bar = line.indexOf('|');
  return [line.slice(bar + 1), line.slice(0, bar)];
}
