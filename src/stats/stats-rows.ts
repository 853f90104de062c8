import type { AskedBy } from '../gaps/asked-by.ts';
import type { Lang } from '../knowledge/entry.ts';
import type { Numbers, Stats } from './read-stats.ts';
import type { AskedGroup } from './stats-store.ts';

/** What is counted; the names stand in CSV as well and do not change. */
export type Measure =
  | 'questions'
  | `outcome.${AskedGroup['outcome']}`
  | 'answered_share'
  | 'people'
  | `by.${AskedBy}`
  | `lang.${Lang}`
  | 'down_votes'
  | 'open_gaps'
  | 'quiz.rounds'
  | 'quiz.people'
  | 'quiz.answers'
  | 'quiz.right_share';

export interface StatsRow {
  measure: Measure;
  unit: 'count' | 'share';
  /** One a column of the stats; a share is 0 to 1, or null where there is nothing to share. */
  values: readonly (number | null)[];
}

export interface EntryRow {
  entryId: string;
  values: readonly number[];
}

type Count = (numbers: Numbers) => number | null;

/** In the order in which they are shown. */
const COUNTS: Readonly<Record<Measure, Count>> = {
  questions: questionsThat(() => true),
  'outcome.found': questionsThat(({ outcome }) => outcome === 'found'),
  'outcome.choices': questionsThat(({ outcome }) => outcome === 'choices'),
  'outcome.nothing': questionsThat(({ outcome }) => outcome === 'nothing'),
  answered_share: (numbers) => share(questionsThat(isAnswered)(numbers), questionsThat(() => true)(numbers)),
  people: ({ asked }) => asked.people,
  'by.command': questionsBy('command'),
  'by.mention': questionsBy('mention'),
  'by.direct': questionsBy('direct'),
  'by.follow-up': questionsBy('follow-up'),
  'by.plain': questionsBy('plain'),
  'by.shortcut': questionsBy('shortcut'),
  'by.search': questionsBy('search'),
  'by.step': questionsBy('step'),
  'lang.en': questionsThat(({ lang }) => lang === 'en'),
  'lang.zh': questionsThat(({ lang }) => lang === 'zh'),
  down_votes: ({ asked }) => asked.downVotes,
  open_gaps: ({ openGaps }) => openGaps,
  'quiz.rounds': ({ quiz }) => quiz.rounds,
  'quiz.people': ({ quiz }) => quiz.people,
  'quiz.answers': ({ quiz }) => quiz.answers,
  'quiz.right_share': ({ quiz }) => share(quiz.right, quiz.answers),
};

/** Every measure, a row each. */
export function statsRows({ columns }: Stats): StatsRow[] {
  return (Object.keys(COUNTS) as Measure[]).map((measure) => ({
    measure,
    unit: measure.endsWith('_share') ? 'share' : 'count',
    values: columns.map(COUNTS[measure]),
  }));
}

/** The entries that most questions led to in total, most first. */
export function topEntries({ columns }: Stats, count: number): EntryRow[] {
  const total = columns.at(-1)?.asked.entries ?? new Map<string, number>();
  return [...total]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([entryId]) => ({ entryId, values: columns.map(({ asked }) => asked.entries.get(entryId) ?? 0) }));
}

/** An answer at once, or one of several that the person opened. */
function isAnswered({ outcome, isOpened }: AskedGroup): boolean {
  return outcome === 'found' || (outcome === 'choices' && isOpened);
}

function questionsBy(askedBy: AskedBy): (numbers: Numbers) => number {
  return questionsThat((group) => group.askedBy === askedBy);
}

function questionsThat(are: (group: AskedGroup) => boolean): (numbers: Numbers) => number {
  return ({ asked }) => asked.groups.filter(are).reduce((sum, { count }) => sum + count, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
