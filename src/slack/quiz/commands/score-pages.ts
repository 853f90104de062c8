import { localAt } from '../../../quiz/calendar/zone-clock.ts';
import { practise } from '../../../quiz/practice/practise.ts';
import { PERIODS, type Period, periodOf } from '../../../quiz/standings/period.ts';
import { roundChart } from '../../../quiz/standings/round-chart.ts';
import { scoreOf } from '../../../quiz/standings/score.ts';
import { standings } from '../../../quiz/standings/standings.ts';
import type { Page } from '../../blocks/paginate.ts';
import { boardMessage } from '../../blocks/quiz/board-message.ts';
import { ownScoreMessage } from '../../blocks/quiz/own-score-message.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';

/** `quiz board`. Where Slack names nobody, each person sees only the own score. */
export async function boardPage(period: Period, asker: Asker, quiz: Quiz, deps: ListenerDeps): Promise<Page> {
  const { channelId, lang, client } = asker;
  const played = await readPlayed(asker, quiz);
  const range = periodOf(period, played.today);
  const board = standings(played.rounds, played.submissions, range, played.hidden);
  const people = await Promise.all(board.map(({ userId }) => deps.person(client, userId)));
  const names = new Map(people.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
  if (board.length > 0 && names.size === 0) return ownScorePage(asker, quiz);
  const chart = period === 'week' ? roundChart(played.rounds, played.submissions, range) : [];
  return boardMessage({ channelId, period, standings: board, names, chart, lang });
}

/** `quiz me`. */
export async function ownScorePage(asker: Asker, quiz: Quiz): Promise<Page> {
  const { channelId, userId, lang } = asker;
  const { rounds, submissions, hidden, today } = await readPlayed(asker, quiz);
  const own = submissions.filter((submission) => submission.userId === userId);
  const scores = Object.fromEntries(
    PERIODS.map((period) => {
      const range = periodOf(period, today);
      const rank = standings(rounds, submissions, range, hidden).find((row) => row.userId === userId)?.rank;
      return [period, { ...scoreOf(rounds, own, range), ...(rank !== undefined && { rank }) }];
    }),
  ) as Parameters<typeof ownScoreMessage>[0]['scores'];
  const { progress } = await practise(asker, { ...quiz, now: () => quiz.rounds.now() });
  const visibility = hidden.has(userId) ? 'hidden' : 'shown';
  return ownScoreMessage({ channelId, scores, progress, visibility, lang });
}

async function readPlayed({ teamId, channelId }: Asker, quiz: Quiz) {
  const [rounds, submissions, hidden, subscription, now] = await Promise.all([
    quiz.standings.rounds(teamId, channelId),
    quiz.standings.submissions(teamId, channelId),
    quiz.standings.hidden(teamId),
    quiz.subscriptions.ofChannel(teamId, channelId),
    quiz.rounds.now(),
  ]);
  const today = localAt(subscription?.settings.zone ?? 'UTC', now).date;
  return { rounds, submissions, hidden, today };
}
