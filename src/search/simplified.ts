import { Converter } from 'opencc-js/t2cn';

const HAN = /\p{Script=Han}/u;

type Convert = (text: string) => string;

/** The dictionaries take 10 ms each to build, so each is built when it is first needed. */
function lazyConverter(from: string): Convert {
  let made: Convert | undefined;
  return (text) => {
    const convert = made ?? Converter({ from, to: 'cn' });
    made = convert;
    return convert(text);
  };
}

const characters = lazyConverter('t');
const phrases = lazyConverter('twp');

/**
 * Traditional Chinese as Simplified, Taiwan's computing words as the mainland's (伺服器 → 服务器).
 * Text that is Simplified already stays as it is, because the phrase table rewrites its words as well.
 */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  return characters(text) === text ? text : phrases(text);
}
