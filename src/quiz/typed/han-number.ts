const DIGITS = '零一二三四五六七八九';
const OTHER_FORMS: Readonly<Record<string, string>> = { 〇: '零', 两: '二' };
const ARABIC = /^\d+$/;
const HAN = /^(?:([一二三四五六七八九])?(十)|零)?([一二三四五六七八九])?$/;

/** A number below a hundred in Arabic or Chinese digits (9, 九, 十二, 二十一, 零五), or null. */
export function hanNumber(text: string): number | null {
  if (ARABIC.test(text)) return Number(text);
  const plain = Array.from(text, (digit) => OTHER_FORMS[digit] ?? digit).join('');
  const match = plain === '' ? null : HAN.exec(plain);
  if (!match) return null;
  const [, tens, ten, ones] = match;
  return (ten ? digitOf(tens ?? '一') * 10 : 0) + digitOf(ones ?? '零');
}

function digitOf(digit: string): number {
  return DIGITS.indexOf(digit);
}
