import { revealPostId, standingsPostId } from '../../src/quiz/posting/post.ts';
import { choiceOrder, LETTERS } from '../../src/quiz/round/choice-order.ts';
import { dailyRoundId } from '../../src/quiz/round/round.ts';
import { periodOf } from '../../src/quiz/standings/period.ts';
import type { Database } from '../../src/storage/database.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Crowd } from './crowd.ts';
import { seenPosts } from './seen-posts.ts';

/** What people saw, against what was owed to them. */
export interface Judged {
  /** Posts that people see more than once. */
  doubled: string[];
  /** Posts that people do not see. */
  lost: string[];
  /** Posts that nobody owed, such as the notice that something went wrong. */
  strange: string[];
  /** Rounds that were revealed and still have their buttons. */
  stillOpen: string[];
  /** Clicks that were told one thing and counted as another. */
  miscounted: string[];
}

export interface JudgeRequest {
  workspace: Workspace;
  database: Database;
  crowd: Pick<Crowd, 'told' | 'ignored'>;
  subscriptions: readonly string[];
  dates: readonly string[];
}

export async function judge(request: JudgeRequest): Promise<Judged> {
  const seen = await seenPosts(request.workspace);
  const times = new Map<string, number>();
  for (const { postId } of seen) times.set(postId, (times.get(postId) ?? 0) + 1);
  const owed = owedPosts(request);
  const revealed = new Set(roundIds(request.subscriptions, request.dates.slice(0, -1)));
  return {
    doubled: [...times].filter(([, count]) => count > 1).map(([id]) => id),
    lost: [...owed].filter((id) => !times.has(id)),
    strange: [...times.keys()].filter((id) => !owed.has(id)),
    stillOpen: seen
      .filter(({ postId, isClosed }) => revealed.has(postId) && !isClosed)
      .map(({ postId }) => postId),
    miscounted: await miscounted(request),
  };
}

/** A round for every date; its reveal, but for the last; the standings where a week has ended. */
function owedPosts({ subscriptions, dates }: JudgeRequest): Set<string> {
  const weeks = new Set(dates.slice(0, -1).map((date) => periodOf('week', date)));
  const ended = [...weeks].filter(({ to }) => to < (dates.at(-1) ?? ''));
  return new Set([
    ...roundIds(subscriptions, dates),
    ...roundIds(subscriptions, dates.slice(0, -1)).map((id) => revealPostId(id, 'en')),
    ...subscriptions.flatMap((id) => ended.map((week) => standingsPostId(id, week))),
  ]);
}

function roundIds(subscriptions: readonly string[], dates: readonly string[]): string[] {
  return subscriptions.flatMap((id) => dates.map((date) => dailyRoundId(id, date)));
}

const SUBMISSIONS = `select round_id, user_id, choice, answered,
    (select count(*) from submissions as all_of where all_of.round_id = rounds.id) as counted
  from submissions join rounds on rounds.id = submissions.round_id`;

type SubmissionRow = { round_id: string; user_id: string; choice: number; answered: number; counted: number };

/** Every click that was told a letter is one row with that letter, and there are no other rows. */
async function miscounted({ database, crowd }: JudgeRequest): Promise<string[]> {
  const rows = await database.all<SubmissionRow>(SUBMISSIONS);
  const counted = new Map(rows.map((row) => [`${row.round_id} ${row.user_id}`, letterOf(row)]));
  const told = [...crowd.told].filter(([key, letters]) => [...letters].join() !== counted.get(key));
  const untold = [...counted.keys()].filter((key) => !crowd.told.has(key));
  const wrongCounts = rows.filter((row) => row.answered !== row.counted).map((row) => row.round_id);
  return [...told.map(([key]) => key), ...untold, ...wrongCounts, ...crowd.ignored];
}

/** Every item of this bank has four choices. */
function letterOf({ round_id, choice }: SubmissionRow): string | undefined {
  return LETTERS[choiceOrder(round_id, LETTERS.length).indexOf(choice)];
}
