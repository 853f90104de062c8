import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Answer, Candidate } from '../answer/answer.ts';
import { type Answerer, sourceOf } from '../answer/create-answer.ts';
import { LANGS, type Lang } from '../knowledge/entry.ts';
import { plainText } from '../markdown/plain-text.ts';
import { questionLang } from '../search/question-lang.ts';
import { explanationLines } from './explanation-lines.ts';
import { UsageError } from './usage-error.ts';

const MAX_RESULTS = 5;

/** One line of `ask --json`. */
export interface AskResult {
  query: string;
  kind: Answer['kind'];
  /** Best first; empty for `nothing`. */
  results: Candidate[];
  /** Of the first result, as plain text. */
  excerpt: string | null;
  ms: number;
}

export interface AskPorts {
  input: NodeJS.ReadableStream;
  write(line: string): void;
  /** Milliseconds, monotonic. */
  now(): number;
}

/**
 * `ask [--json] [--explain] [--lang en|zh] [question]`: one result a question; with no question, one a line of input.
 * `--explain` adds what the words were looked up as and what spoke for each entry.
 */
export async function ask(args: readonly string[], answerer: Answerer, ports: AskPorts): Promise<void> {
  const { json, lang, question, explain } = readArgs(args);
  const format = json ? (result: AskResult) => JSON.stringify(result) : oneLine;
  if (question) {
    const result = askOne(question, answerer, lang, ports);
    ports.write(json ? JSON.stringify(result) : readable(result));
    if (explain) for (const line of explanationLines(question, answerer, lang)) ports.write(line);
    return;
  }
  for await (const line of createInterface({ input: ports.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    ports.write(format(askOne(line, answerer, lang, ports)));
    if (explain) for (const said of explanationLines(line, answerer, lang)) ports.write(said);
  }
}

export function askOne(
  query: string,
  answerer: Answerer,
  wanted: Lang | undefined,
  { now }: Pick<AskPorts, 'now'>,
): AskResult {
  const start = now();
  const lang = wanted ?? questionLang(query) ?? 'en';
  const answer = answerer.answer(query, lang);
  const results = resultsOf(answer);
  const excerpt = excerptText(answer, answerer);
  return { query, kind: answer.kind, results, excerpt, ms: Math.round((now() - start) * 1_000) / 1_000 };
}

function resultsOf(answer: Answer): Candidate[] {
  switch (answer.kind) {
    case 'found': {
      const { section, score } = answer;
      const { entryId: id, title, lang } = section;
      return [{ id, title, lang, score, source: sourceOf(section) }, ...answer.alternatives].slice(
        0,
        MAX_RESULTS,
      );
    }
    case 'choices':
      return answer.candidates.slice(0, MAX_RESULTS);
    case 'nothing':
      return [];
    default:
      return answer satisfies never;
  }
}

function excerptText(answer: Answer, answerer: Answerer): string | null {
  const [first] = answer.kind === 'choices' ? answer.candidates : [];
  const shown = first ? answerer.answerEntry(first.id, answer.lang, answer.query) : answer;
  return shown?.kind === 'found' ? plainText(shown.excerpt.flow) : null;
}

function oneLine({ kind, results: [best], excerpt }: AskResult): string {
  return best ? `${best.id}: ${excerpt?.replaceAll(/\s+/g, ' ') ?? best.title}` : kind;
}

function readable({ kind, results, excerpt }: AskResult): string {
  const [best, ...others] = results;
  if (!best) return 'No answer to that in the bank.';
  const also = others.map((other) => `  ${other.title}  (${other.id})`);
  const list = also.length > 0 ? ['', kind === 'choices' ? 'Or do you mean:' : 'See also:', ...also] : [];
  return [best.title, '', excerpt ?? '', '', `Source: ${best.source}`, ...list].join('\n');
}

interface AskArgs {
  json: boolean;
  explain: boolean;
  lang: Lang | undefined;
  question: string;
}

function readArgs(args: readonly string[]): AskArgs {
  const { values, positionals } = parse(args);
  const lang = LANGS.find((known) => known === values.lang);
  if (values.lang && !lang) throw new UsageError(`--lang takes ${LANGS.join(' or ')}, not "${values.lang}"`);
  const { json = false, explain = false } = values;
  return { json, explain, lang, question: positionals.join(' ').trim() };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      lang: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
