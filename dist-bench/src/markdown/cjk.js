/** Scripts written without spaces between words. */
const UNSPACED_LETTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** Hangul has spaces, but its particles touch the word before. */
const CJK_LETTER = `${UNSPACED_LETTER}\\p{Script=Hangul}`;
/** CJK symbols and punctuation, full-width forms. */
const CJK_MARK = '\\u3000-\\u303f\\uff00-\\uffef';
export const UNSPACED = new RegExp(`[${UNSPACED_LETTER}]`, 'u');
export const CJK = new RegExp(`[${CJK_LETTER}${CJK_MARK}]`, 'u');
/** A full-width mark brings its own space: no break beside it needs one. */
export const FULL_WIDTH_MARK = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u;
/** The text up to the first CJK or full-width character, white space or `<`. */
export const NO_CJK_HEAD = new RegExp(`^[^\\s<${CJK_LETTER}${CJK_MARK}]*`, 'u');
