import { gapBoard } from '../gaps/gap-board.ts';
import type { GapStore } from '../gaps/gap-store.ts';
import { GAPS_SHOWN } from '../gaps/keeping.ts';
import type { Instant } from '../quiz/calendar/zone-clock.ts';
import type { AskedNumbers, QuizNumbers, StatsStore } from './stats-store.ts';
import { lastWeeks, type Span, type Week } from './week.ts';

/** What stands in one column: a week's numbers, or all. */
export interface Numbers {
  asked: AskedNumbers;
  quiz: QuizNumbers;
  /** Gaps that are open now and were asked then. */
  openGaps: number;
}

export interface Stats {
  zone: string;
  /** Oldest first; the last one is still running. */
  weeks: readonly Week[];
  /** One a week, and last of all that is stored. */
  columns: readonly Numbers[];
}

interface StatsPorts {
  stats: StatsStore;
  gaps: Pick<GapStore, 'asked'>;
}

const WEEKS = 5;

/** The numbers of a workspace by the weeks of a zone, and in total. */
export async function readStats(teamId: string, zone: string, { stats, gaps }: StatsPorts): Promise<Stats> {
  const now = await stats.now();
  const weeks = lastWeeks(now, zone, WEEKS);
  const gapTimes = await readGapTimes(teamId, now, gaps);
  const spans = [...weeks.map(({ span }) => span), { from: 0, to: now + 1 }];
  const columns: Numbers[] = [];
  for (const span of spans) {
    columns.push({
      asked: await stats.asked(teamId, span),
      quiz: await stats.quiz(teamId, span),
      openGaps: gapTimes.filter((times) => times.some((at) => isIn(span, at))).length,
    });
  }
  return { zone, weeks, columns };
}

/** When the questions of each open gap were asked. */
async function readGapTimes(teamId: string, now: Instant, gaps: StatsPorts['gaps']): Promise<Instant[][]> {
  const questions = await gaps.asked(teamId, now - GAPS_SHOWN);
  const askedAt = new Map(questions.map((question) => [question.id, question.askedAt]));
  return gapBoard(questions).map(({ questionIds }) => questionIds.flatMap((id) => askedAt.get(id) ?? []));
}

function isIn({ from, to }: Span, at: Instant): boolean {
  return from <= at && at < to;
}
