import type { Lang } from '../knowledge/entry.ts';
import type { Instant } from '../quiz/calendar/zone-clock.ts';
import { clusterByTerms } from './cluster.ts';
import type { NewQuestion } from './question-log.ts';

/** A question with what became of it. */
export interface AskedQuestion
  extends Pick<NewQuestion, 'id' | 'userId' | 'lang' | 'terms' | 'outcome' | 'entryId' | 'isNear'> {
  /** Null once its words are forgotten. */
  text: string | null;
  /** The offered entry that the person opened. */
  openedId: string | null;
  /** How many people voted its answer down. */
  downs: number;
  /** What those who voted it down were looking for, in their words. */
  notes: readonly string[];
  askedAt: Instant;
}

/** `missed`: the bank has an entry, and the search did not find it; `no-content`: it has none. */
export type GapKind = 'no-content' | 'missed';

/** Questions about the same that had no good answer. */
export interface Gap {
  /** Of its newest question. */
  id: string;
  kind: GapKind;
  /** The entry that a `missed` one is about. */
  entryId: string | null;
  people: number;
  asked: number;
  downs: number;
  /** What people wrote, newest first, each once; empty once all is forgotten. */
  examples: string[];
  /** What they were looking for instead of the answer, of the newest question first, each once. */
  notes: string[];
  terms: readonly string[];
  /** Of its newest question. */
  lang: Lang;
  lastAt: Instant;
  questionIds: string[];
}

const MOST_EXAMPLES = 3;
const MOST_NOTES = 3;

/** What people asked in vain, what most of them asked first. */
export function gapBoard(questions: readonly AskedQuestion[]): Gap[] {
  return clusterByTerms(questions.filter(isGap))
    .map(gapOf)
    .sort(
      (a, b) => b.people - a.people || b.asked - a.asked || b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1),
    );
}

/** No answer; several of which the person opened none; or an answer that somebody voted down. */
export function isGap({ outcome, openedId, downs }: AskedQuestion): boolean {
  switch (outcome) {
    case 'nothing':
      return true;
    case 'choices':
      return downs > 0 || openedId === null;
    case 'found':
      return downs > 0;
  }
}

function gapOf(questions: readonly AskedQuestion[]): Gap {
  const [newest, ...older] = [...questions].sort(
    (a, b) => b.askedAt - a.askedAt || (a.id < b.id ? -1 : 1),
  ) as [AskedQuestion, ...AskedQuestion[]];
  const all = [newest, ...older];
  const entryId = missedEntry(all);
  return {
    id: newest.id,
    kind: entryId === null ? 'no-content' : 'missed',
    entryId,
    people: new Set(all.map(({ userId }) => userId)).size,
    asked: all.length,
    downs: all.reduce((sum, { downs }) => sum + downs, 0),
    examples: [...new Set(all.flatMap(({ text }) => text ?? []))].slice(0, MOST_EXAMPLES),
    notes: [...new Set(all.flatMap(({ notes }) => notes))].slice(0, MOST_NOTES),
    terms: newest.terms,
    lang: newest.lang,
    lastAt: newest.askedAt,
    questionIds: all.map(({ id }) => id),
  };
}

/**
 * The entry that the questions are about: the one that most people opened after all. Without such a click, the nearest
 * one, if at least half of the questions got no answer though it only just failed to be one. An answer that was voted
 * down, or choices that nobody opened, say that what was offered is not it.
 */
function missedEntry(questions: readonly AskedQuestion[]): string | null {
  const opened = mostFrequent(questions.flatMap(({ openedId }) => openedId ?? []));
  if (opened !== null) return opened;
  const near = questions.filter(
    ({ outcome, isNear, downs }) => outcome === 'nothing' && isNear && downs === 0,
  );
  return near.length * 2 >= questions.length
    ? mostFrequent(near.flatMap(({ entryId }) => entryId ?? []))
    : null;
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
