import { LANGS } from '../src/knowledge/entry.ts';
import { loadBank } from '../src/knowledge/load.ts';
import { createSearch } from '../src/search/create-search.ts';
import type { Search } from '../src/search/search.ts';
import { KNOWLEDGE_DIR } from './bot.ts';
import { evaluate, type Figures, type Half, type Question, readQuestions } from './evaluate.ts';
import { RECORDED, RECORDED_FALSE } from './recorded.ts';

const HALVES: readonly Half[] = ['tuning', 'test'];
const NO_ANSWER = ['far', 'near', 'uncovered'] as const;

/** `npm run eval`: how well the shipped bank is searched, by language and kind; fails below the recorded figures. */
async function main(): Promise<void> {
  const bank = await loadBank([KNOWLEDGE_DIR]);
  const search = createSearch(bank.entries);
  const questions = readQuestions(new URL('../../test/search/', import.meta.url));
  for (const half of HALVES) {
    console.log(`\n${half} half`.padEnd(24), 'count   hit@1   hit@3     MRR  answered');
    const own = questions.filter((question) => question.half === half);
    const below = [...answerable(search, own), ...unanswerable(search, own)];
    if (half === 'tuning' || below.length === 0) continue;
    console.error(`Below the recorded figures: ${below.join('; ')}`);
    process.exitCode = 1;
  }
}

/** Prints the questions that have an answer by language and kind; what is below the recorded figures. */
function answerable(search: Search, questions: readonly Question[]): string[] {
  return LANGS.flatMap((lang) => {
    const asked = questions.filter((question) => question.lang === lang && question.right.length > 0);
    const figures = evaluate(search, asked);
    console.log(line(lang, figures));
    for (const kind of [...new Set(asked.map((question) => question.kind))].sort()) {
      const own = asked.filter((question) => question.kind === kind);
      console.log(line(`  ${kind}`, evaluate(search, own)));
    }
    return belowRecorded(lang, figures);
  });
}

/** Prints how many questions without an answer get one; what is above the recorded figures. */
function unanswerable(search: Search, questions: readonly Question[]): string[] {
  return NO_ANSWER.flatMap((kind) => {
    const own = questions.filter((question) => question.kind === kind);
    const { answered, count } = evaluate(search, own);
    const share = percent(answered);
    console.log(`no answer: ${kind}`.padEnd(23), String(count).padStart(6), share.padStart(32));
    return answered > RECORDED_FALSE[kind] ? [`${kind}: ${share} false answers`] : [];
  });
}

/** The recorded figures of a language that are not reached. */
function belowRecorded(lang: keyof typeof RECORDED, figures: Figures): string[] {
  const recorded = RECORDED[lang];
  return (['hit1', 'hit3', 'answered'] as const)
    .filter((name) => figures[name] < recorded[name])
    .map((name) => `${lang}: ${name} ${percent(figures[name])}, recorded ${percent(recorded[name])}`);
}

function line(name: string, { count, hit1, hit3, mrr, answered }: Figures): string {
  const cells = [percent(hit1), percent(hit3), mrr.toFixed(3), percent(answered)];
  return [name.padEnd(23), String(count).padStart(6), ...cells.map((cell) => cell.padStart(8))].join('');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

await main();
