const HAN = /\p{Script=Han}/gu;
/** 86 % of real sections fit 600 characters; 12 lines of code and 5 rows are a phone screen each. */
export const EXCERPT_BUDGET = { size: 600, codeLines: 12, tableRows: 5 };
/** A Latin letter says less than a Han character, and takes half its width. */
const LATIN_SIZE = 2 / 3;
/** The size of a text in Han characters: English gets half as many letters again as Chinese gets characters. */
export function sizeOf(text) {
    const han = text.match(HAN)?.length ?? 0;
    return han + (text.length - han) * LATIN_SIZE;
}
/** How many characters from the start of a text are within a size. */
export function charsWithin(text, size) {
    const share = sizeOf(text) / Math.max(1, text.length);
    return share === 0 ? text.length : Math.floor(size / share);
}
