import type { Entry, Lang, Section } from '../knowledge/entry.ts';
import { LANGS } from '../knowledge/entry.ts';
import type { ExplainingSearch } from '../search/create-search.ts';
import type { Explanation } from '../search/explain.ts';
import type { Hit, SearchOutcome } from '../search/search.ts';
import type { Answer, Candidate, RelatedEntry } from './answer.ts';
import { EXCERPT_BUDGET } from './budget.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { highlight } from './highlight.ts';
import { recent } from './recent.ts';

/** Other entries offered beside an answer, or to choose from. */
const MAX_CANDIDATES = 5;
/** Answers kept in each language: some 5 kB each. */
const REMEMBERED = 300;

/** What a bank can be asked; each hot reload makes a new one. */
export interface Answerer {
  /** `lang` is the language the person is answered in; a section that lacks it comes in the other. */
  answer(question: string, lang: Lang): Answer;
  /** The answer of a known entry, for buttons; `query` picks the passage. Undefined when the entry is gone. */
  answerEntry(id: string, lang: Lang, query: string): Answer | undefined;
  section(id: string, lang: Lang): Section | undefined;
  /** The entries that a section names as related and the bank holds. */
  related(section: Section, lang: Lang): RelatedEntry[];
  /** Why a question is answered as it is. */
  explain(question: string, lang: Lang): Explanation;
  entries: readonly Entry[];
}

export function createAnswerer(entries: readonly Entry[], search: ExplainingSearch): Answerer {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const section = (id: string, lang: Lang) => {
    const sections = byId.get(id)?.sections;
    return sections?.[lang] ?? sections?.[otherThan(lang)];
  };
  const answerIn = (lang: Lang) =>
    recent(REMEMBERED, (query) => answerOf(search(query, lang), { byId, query, lang }));
  const answers: Record<Lang, (query: string) => Answer> = { en: answerIn('en'), zh: answerIn('zh') };
  return {
    entries,
    section,
    related: ({ related }, lang) =>
      related.flatMap((id) => {
        const title = section(id, lang)?.title;
        return title ? [{ id, title }] : [];
      }),
    answer: (question, lang) => answers[lang](question.trim()),
    explain: (question, lang) => search.explain(question.trim(), lang),
    answerEntry(id, lang, query) {
      const shown = section(id, lang);
      if (!shown) return undefined;
      const outcome = search(query, lang);
      const hits = outcome.kind === 'nothing' ? outcome.nearest : outcome.hits;
      const hit = hits.find((candidate) => candidate.section.entryId === id);
      const start: Hit = { section: shown, passage: 0, decidedBy: 'name', score: 0, matched: [] };
      const rest = outcome.kind === 'nothing' ? [] : hits.filter((candidate) => candidate !== hit);
      return foundAnswer(hit ?? start, rest, { byId, query, lang });
    },
  };
}

interface Asked {
  byId: ReadonlyMap<string, Entry>;
  query: string;
  lang: Lang;
}

function answerOf(outcome: SearchOutcome, asked: Asked): Answer {
  const { query, lang } = asked;
  switch (outcome.kind) {
    case 'found': {
      const [best, ...rest] = outcome.hits;
      return foundAnswer(best, rest, asked);
    }
    case 'choices':
      return { kind: 'choices', query, lang, candidates: candidates(outcome.hits) };
    case 'nothing':
      return { kind: 'nothing', query, lang, nearest: candidates(outcome.nearest) };
    default:
      return outcome satisfies never;
  }
}

function foundAnswer(hit: Hit, rest: readonly Hit[], { byId, query, lang }: Asked): Answer {
  return {
    kind: 'found',
    query,
    lang,
    section: hit.section,
    score: hit.score,
    excerpt: highlighted(excerptOf(hit, EXCERPT_BUDGET), hit.matched),
    why: hit.matched,
    alternatives: candidates(rest),
    ...otherLangOf(byId.get(hit.section.entryId), hit.section.lang),
  };
}

function highlighted(excerpt: Excerpt, words: readonly string[]): Excerpt {
  return { ...excerpt, flow: highlight(excerpt.flow, words) };
}

function candidates(hits: readonly Hit[]): Candidate[] {
  return hits.slice(0, MAX_CANDIDATES).map(({ section, score }) => ({
    id: section.entryId,
    title: section.title,
    lang: section.lang,
    score,
    source: sourceOf(section),
  }));
}

/** Names where a section stands: `file#heading`. */
export function sourceOf(section: Section): string {
  return `${section.file}#${section.heading}`;
}

function otherThan(lang: Lang): Lang {
  return lang === 'en' ? 'zh' : 'en';
}

function otherLangOf(entry: Entry | undefined, shown: Lang): { otherLang?: Lang } {
  const otherLang = LANGS.find((lang) => lang !== shown && entry?.sections[lang]);
  return otherLang ? { otherLang } : {};
}
