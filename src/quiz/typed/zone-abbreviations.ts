/**
 * Short names that more than one place uses, or that the tz database keeps for a clock without summer time (its `EST` is
 * Panama's): the cities that people mean by them.
 */
export const ZONES_OF_ABBREVIATION: ReadonlyMap<string, readonly string[]> = new Map([
  ['cst', ['Asia/Shanghai', 'America/Chicago']],
  ['est', ['America/New_York']],
  ['mst', ['America/Denver', 'America/Phoenix']],
  ['hst', ['Pacific/Honolulu']],
  ['ist', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['bst', ['Europe/London', 'Asia/Dhaka']],
  ['cet', ['Europe/Berlin', 'Europe/Paris']],
  ['met', ['Europe/Berlin']],
  ['eet', ['Europe/Athens', 'Europe/Helsinki']],
  ['wet', ['Europe/Lisbon']],
]);
