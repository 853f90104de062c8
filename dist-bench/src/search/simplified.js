import { Converter } from 'opencc-js/t2cn';
/** The dictionaries take 10 ms each to build, so each is built when it is first needed. */
function lazyConverter(from) {
    let made;
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
export function simplified(text) {
    if (isPlainlySimplified(text))
        return text;
    return characters(text) === text ? text : phrases(text);
}
const FIRST_HAN = 0x34_00;
const LAST_HAN = 0x9f_ff;
/** Every Han character of the text stands in GB 2312, the standard of the mainland's common characters. */
function isPlainlySimplified(text) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code < FIRST_HAN)
            continue;
        commonCharacters ??= gb2312();
        if (code <= LAST_HAN ? !commonCharacters.has(code) : isBeyondBmp(code))
            return false;
    }
    return true;
}
function isBeyondBmp(code) {
    return code >= 0xd8_00 && code <= 0xdf_ff;
}
let commonCharacters;
/** Rows 0xB0 to 0xF7 of GB 2312; empty where Node was built without the encoding. */
function gb2312() {
    const bytes = [];
    for (let row = 0xb0; row <= 0xf7; row++)
        for (let cell = 0xa1; cell <= 0xfe; cell++)
            bytes.push(row, cell);
    try {
        const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
        return new Set(Array.from(text, (character) => character.charCodeAt(0)));
    }
    catch {
        // Without it every Chinese text goes through the converter: slower, and the same result.
        return new Set();
    }
}
