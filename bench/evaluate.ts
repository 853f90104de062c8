import { readFileSync } from 'node:fs';
import { LANGS, type Lang } from '../src/knowledge/entry.ts';
import { questionLang } from '../src/search/question-lang.ts';
import type { Search } from '../src/search/search.ts';

/**
 * The questions were written before the search was fitted to this bank, and split by a hash: `tuning` may be looked at,
 * of `test` only the figures are.
 */
export type Half = 'tuning' | 'test';

export interface Question {
  query: string;
  lang: Lang;
  half: Half;
  /** How it is asked: `keyword`, `howto`, `symptom`, …; `far`, `near` and `uncovered` have no answer here. */
  kind: string;
  /** The entries whose answer satisfies; none where the bank has no answer. */
  right: string[];
}

/** What became of a group of questions, as shares of it. */
export interface Figures {
  count: number;
  hit1: number;
  hit3: number;
  /** Mean of one over the place of the first right entry. */
  mrr: number;
  answered: number;
}

interface Line {
  query: string;
  half: Half;
  lang?: Lang;
  id?: string;
  also?: string[];
  kind?: string;
  topic?: string;
}

/** The questions of `test/search/queries.*.jsonl`. */
export function readQuestions(folder: URL): Question[] {
  const read = (set: string): Line[] =>
    readFileSync(new URL(`queries.${set}.jsonl`, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line): Line => JSON.parse(line));
  const answerable = LANGS.flatMap((lang) => read(lang).map((line) => ({ ...line, lang })));
  return [...answerable, ...read('none')].map(({ query, half, lang, id, also = [], kind, topic }) => {
    return { query, half, lang: lang ?? 'en', kind: kind ?? topic ?? '', right: id ? [id, ...also] : [] };
  });
}

/** Asks each question in its own language; `choices` counts as an answer with its entries in their order. */
export function evaluate(search: Search, questions: readonly Question[]): Figures {
  const ranks = questions.map(({ query, lang, right }) => {
    const outcome = search(query, questionLang(query) ?? lang);
    const ids = outcome.kind === 'nothing' ? [] : outcome.hits.map(({ section }) => section.entryId);
    return { answered: ids.length > 0, rank: ids.findIndex((id) => right.includes(id)) + 1 };
  });
  const share = (holds: (one: (typeof ranks)[number]) => boolean) =>
    ranks.filter(holds).length / ranks.length;
  return {
    count: ranks.length,
    hit1: share(({ rank }) => rank === 1),
    hit3: share(({ rank }) => rank >= 1 && rank <= 3),
    mrr: ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    answered: share(({ answered }) => answered),
  };
}
