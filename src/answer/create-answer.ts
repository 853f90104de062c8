import type { Entry, Lang, Section } from '../knowledge/entry.ts';
import { LANGS } from '../knowledge/entry.ts';
import type { Hit, Search } from '../search/search.ts';
import type { Answer, Candidate } from './answer.ts';
import { EXCERPT_BUDGET } from './budget.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { highlight } from './highlight.ts';

/** Other entries offered beside an answer, or to choose from. */
const MAX_CANDIDATES = 5;

/** What a bank can be asked; each hot reload makes a new one. */
export interface Answerer {
  /** `lang` is the language the person is answered in; a section that lacks it comes in the other. */
  answer(question: string, lang: Lang): Answer;
  /** The answer of a known entry, for buttons; `query` picks the passage. Undefined when the entry is gone. */
  answerEntry(id: string, lang: Lang, query: string): Answer | undefined;
  section(id: string, lang: Lang): Section | undefined;
  entries: readonly Entry[];
}

export function createAnswerer(entries: readonly Entry[], search: Search): Answerer {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const section = (id: string, lang: Lang) => {
    const sections = byId.get(id)?.sections;
    return sections?.[lang] ?? sections?.[otherThan(lang)];
  };
  const found = (hit: Hit, rest: readonly Hit[], query: string, lang: Lang): Answer => ({
    kind: 'found',
    query,
    lang,
    section: hit.section,
    score: hit.score,
    excerpt: highlighted(excerptOf(hit, EXCERPT_BUDGET), hit.matched),
    why: hit.matched,
    alternatives: candidates(rest),
    ...otherLangOf(byId.get(hit.section.entryId), hit.section.lang),
  });
  return {
    entries,
    section,
    answer(question, lang) {
      const query = question.trim();
      const outcome = search(query, lang);
      switch (outcome.kind) {
        case 'found': {
          const [best, ...rest] = outcome.hits;
          return found(best, rest, query, lang);
        }
        case 'choices':
          return { kind: 'choices', query, lang, candidates: candidates(outcome.hits) };
        case 'nothing':
          return { kind: 'nothing', query, lang, nearest: candidates(outcome.nearest) };
        default:
          return outcome satisfies never;
      }
    },
    answerEntry(id, lang, query) {
      const shown = section(id, lang);
      if (!shown) return undefined;
      const outcome = search(query, lang);
      const hits = outcome.kind === 'nothing' ? outcome.nearest : outcome.hits;
      const hit = hits.find((candidate) => candidate.section.entryId === id);
      const start: Hit = { section: shown, passage: 0, decidedBy: 'name', score: 0, matched: [] };
      const rest = hits.filter((candidate) => candidate !== hit);
      return found(hit ?? start, outcome.kind === 'nothing' ? [] : rest, query, lang);
    },
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
