/** A stretch of text in one script; offsets count UTF-16 units of the normalised text. */
export interface TextRun {
  script: 'latin' | 'han';
  text: string;
  start: number;
}

/** A run of Han, or a Latin identifier with its inner punctuation (`readinessProbe.httpGet`). */
const RUN = /(?<han>\p{Script=Han}+)|[\p{Script=Latin}\p{Nd}]+(?:[-_./:]+[\p{Script=Latin}\p{Nd}]+)*/gu;

/** Compatibility forms as plain ones: full-width letters, ligatures, circled digits. */
export function normalized(text: string): string {
  return text.normalize('NFKC');
}

/** The searchable runs of normalised text, in order; everything else separates. */
export function textRuns(text: string): TextRun[] {
  return Array.from(text.matchAll(RUN), (match) => ({
    script: match.groups?.han === undefined ? 'latin' : 'han',
    text: match[0],
    start: match.index,
  }));
}
