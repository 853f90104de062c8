/**
 * Names that moment-timezone links to a neighbour with the same clock, or keeps in their former spelling, and
 * what tzdata calls them today (its files `backward` and `zone1970.tab`).
 */
export const RENAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['Africa/Timbuktu', 'Africa/Bamako'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Fort_Wayne', 'America/Indiana/Indianapolis'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Virgin', 'America/St_Thomas'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Etc/GMT-0', 'Etc/GMT'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Iceland', 'Atlantic/Reykjavik'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
  ['Pacific/Yap', 'Pacific/Chuuk'],
  ['Singapore', 'Asia/Singapore'],
]);
