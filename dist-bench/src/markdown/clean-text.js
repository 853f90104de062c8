const LINE_END = /\r\n?/g;
const SEPARATOR = /[\u2028\u2029]/g;
/** C0 and C1 controls except tab and line feed, and lone surrogates, which no encoder agrees on. */
const CONTROL = /[^\P{Cc}\t\n]|\p{Surrogate}/gu;
/** Embeddings, overrides and isolates: they can make a line read other than it is (CVE-2021-42574). */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Text safe to show: LF line ends, no byte order mark, controls as U+FFFD, no bidi overrides. */
export function cleanText(text) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return text
        .slice(start)
        .replace(LINE_END, '\n')
        .replace(SEPARATOR, ' ')
        .replace(CONTROL, '\ufffd')
        .replace(BIDI, '');
}
