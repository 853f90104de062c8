/** A zone's rules: before `untils[i]` and from the one before it on, local time is UTC plus `offsets[i]`. */
export interface ZoneRules {
  /** Milliseconds since 1970; ascending, the last is Infinity. */
  untils: readonly number[];
  /** Milliseconds east of UTC. */
  offsets: readonly number[];
}

const MINUTE = 60_000;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Reads moment-timezone's packed format, `name|abbreviations|offsets|indices|untils|population`: minutes in
 * base 60, offsets west of UTC, every until as the distance from the one before
 * (https://momentjs.com/timezone/docs/#/data-formats/packed-format/).
 */
export function unpackZone(packed: string): ZoneRules {
  const [, , offsets = '', indices = '', untils = ''] = packed.split('|');
  const kinds = offsets.split(' ').map((west) => milliseconds(-base60(west)));
  const ends = runningSum(untils === '' ? [] : untils.split(' ').map(base60)).map(milliseconds);
  return {
    untils: [...ends, Number.POSITIVE_INFINITY],
    offsets: Array.from(indices, (index) => kinds[base60(index)] ?? 0),
  };
}

function milliseconds(minutes: number): number {
  return Math.round(minutes * MINUTE) + 0;
}

function runningSum(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

function base60(text: string): number {
  const isNegative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.slice(isNegative ? 1 : 0).split('.');
  let value = 0;
  for (const digit of whole) value = value * 60 + DIGITS.indexOf(digit);
  let unit = 1;
  for (const digit of fraction) {
    unit /= 60;
    value += DIGITS.indexOf(digit) * unit;
  }
  return isNegative ? -value : value;
}
