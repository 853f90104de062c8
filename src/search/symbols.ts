import { splitIdentifier } from './identifier.ts';
import { simplified } from './simplified.ts';
import { stem } from './stem.ts';
import { normalized, type TextRun, textRuns } from './text-runs.ts';

/** The smallest thing that phrases are made of: a Latin word part or one Han character. */
export interface TextSymbol {
  script: 'latin' | 'han' | 'break';
  /** What is compared: the stem, or the Simplified character. */
  key: string;
  /** Lower case, unstemmed. */
  text: string;
  start: number;
  end: number;
  /** Joined forms of the identifier that begins here, such as `minreadyseconds`. */
  wholes?: { text: string; start: number; end: number }[];
}

const JOINING_GAP = /^[\s'’‘_/-]*$/u;

/** Text as symbols; a `break` stands where punctuation keeps neighbours from forming a phrase. */
export function symbolsOf(text: string): TextSymbol[] {
  const plain = normalized(text);
  const convert = simplified(plain) === plain ? asItIs : simplified;
  const symbols: TextSymbol[] = [];
  let end = 0;
  for (const run of textRuns(plain)) {
    if (symbols.length > 0 && !JOINING_GAP.test(plain.slice(end, run.start))) {
      symbols.push({ script: 'break', key: '\n', text: '', start: end, end: run.start });
    }
    symbols.push(...(run.script === 'han' ? hanSymbols(run, convert) : latinSymbols(run)));
    end = run.start + run.text.length;
  }
  return symbols;
}

function asItIs(text: string): string {
  return text;
}

function latinSymbols(run: TextRun): TextSymbol[] {
  const { parts, wholes } = splitIdentifier(run.text);
  const placed = wholes.map((whole) => ({
    text: whole.text,
    start: run.start + whole.start,
    end: run.start + whole.end,
  }));
  return parts.map((part, index) => ({
    script: 'latin',
    key: stem(part.text),
    text: part.text,
    start: run.start + part.start,
    end: run.start + part.end,
    ...(index === 0 && placed.length > 0 && { wholes: placed }),
  }));
}

/** Where conversion changes the length, every character stands for the whole run. */
function hanSymbols(run: TextRun, convert: (text: string) => string): TextSymbol[] {
  const converted = convert(run.text);
  const characters = Array.from(converted);
  const aligned = converted.length === run.text.length && characters.length === converted.length;
  return characters.map((character, index) => ({
    script: 'han',
    key: character,
    text: character,
    start: aligned ? run.start + index : run.start,
    end: aligned ? run.start + index + 1 : run.start + run.text.length,
  }));
}
