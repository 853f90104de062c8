/** A run of Han, or a Latin identifier with its inner punctuation (`readinessProbe.httpGet`). */
const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{Nd}]+(?:[-_./:]+[\p{Script=Latin}\p{Nd}]+)*/gu;
const STARTS_WITH_HAN = /^\p{Script=Han}/u;
const LAST_ASCII = 0x7f;
/** Compatibility forms as plain ones: full-width letters, ligatures, circled digits. */
export function normalized(text) {
    return text.normalize('NFKC');
}
/** The searchable runs of normalised text, in order; everything else separates. */
export function textRuns(text) {
    const runs = [];
    for (const match of text.matchAll(RUN)) {
        const run = match[0];
        const isHan = run.charCodeAt(0) > LAST_ASCII && STARTS_WITH_HAN.test(run);
        runs.push({ script: isHan ? 'han' : 'latin', text: run, start: match.index });
    }
    return runs;
}
