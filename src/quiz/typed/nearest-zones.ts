import { editDistance } from '../../search/speller.ts';
import { preferredName, ZONE_NAMES } from '../calendar/zone-data.ts';
import { ZONE_OF_CITY } from './cities.ts';

const MOST_SUGGESTIONS = 3;
/** Longer texts are no misspelt zone (the longest has 30 letters). */
const MOST_LETTERS = 40;
/** One mistake in so many letters of the city makes a name still the one that was meant. */
const LETTERS_PER_MISTAKE = 4;
const BETWEEN_WORDS = /[\s_-]+/g;

/** Names that may have been meant: its city or country, the same last part, a part of it, a misspelling. */
export function nearestZones(typed: string): string[] {
  const wanted = squeeze(typed);
  if (wanted.length < 2 || wanted.length > MOST_LETTERS) return [];
  const city = ZONE_OF_CITY.get(lastPart(wanted));
  const ranked = ZONE_NAMES.map((name) => ({ name, distance: distance(wanted, squeeze(name)) }))
    .filter(({ distance }) => distance * LETTERS_PER_MISTAKE <= lastPart(wanted).length)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => preferredName(name));
  return [...new Set(city === undefined ? ranked : [city, ...ranked])].slice(0, MOST_SUGGESTIONS);
}

/** Mistakes between what was typed and a name: its last part alone may have been typed, or its start. */
function distance(wanted: string, name: string): number {
  const city = lastPart(name);
  if (wanted === city) return 0;
  if (lastPart(wanted) === city) return 0.25;
  if (wanted.length >= 4 && city.startsWith(wanted)) return 0.5;
  if (wanted.length >= 4 && name.includes(wanted)) return 0.75;
  const whole = editDistance(wanted, name);
  return wanted.includes('/') ? whole : Math.min(whole, editDistance(wanted, city));
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(BETWEEN_WORDS, '');
}
