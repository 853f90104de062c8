/** GB 2312 lists its common characters by sound: two bytes, rows B0 to D7 of 94 characters each. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;
/** Characters of one sound are seldom further apart. */
const MAX_DISTANCE = 8;
/** The first character of each letter that a sound begins with: neighbours across such a border sound different. */
const FIRST_OF_LETTERS = '啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝';

let places: Map<string, number> | undefined;

/** Whether two common Chinese characters sound alike, by their places in GB 2312 and their first letters. */
export function soundAlike(one: string, other: string): boolean {
  places ??= readPlaces();
  const first = places.get(one);
  const second = places.get(other);
  return first !== undefined && second !== undefined && Math.abs(first - second) <= MAX_DISTANCE;
}

function readPlaces(): Map<string, number> {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++) bytes.push(row, cell);
  }
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  let gap = 0;
  return new Map(
    Array.from(text, (character, place) => {
      if (FIRST_OF_LETTERS.includes(character)) gap += MAX_DISTANCE + 1;
      return [character, place + gap];
    }),
  );
}
