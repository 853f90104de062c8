/** A stretch of text, `end` exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * What programs put into messages and nobody asks about: links, addresses with ports, domain names, paths of
 * several parts, ids in hexadecimal, dates and times, durations.
 */
const NOISE = new RegExp(
  [
    /https?:\/\/[^\s"'<>]+/,
    /\b\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?/,
    /\b(?:[\w-]+\.)+(?:com|org|net|io|local|svc|internal)\b(?::\d+)?/,
    /\.{0,2}(?:\/[\w.-]+){2,}|\.\/[\w.-]+/,
    /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b(?=\w*\d)[\da-f]{7,64}\b/,
    /\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|\b\d\d?:\d\d(?::\d\d(?:\.\d+)?)?\b/,
    /\b\d+(?:\.\d+)?(?:ms|s|m|h|Mi|Gi)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/** Where a text holds noise of pasted messages. */
export function noiseOf(text: string): Stretch[] {
  return Array.from(text.matchAll(NOISE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
