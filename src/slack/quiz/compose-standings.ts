import type { ClaimedPost, PostContent } from '../../quiz/posting/post.ts';
import { roundChart } from '../../quiz/standings/round-chart.ts';
import { standings } from '../../quiz/standings/standings.ts';
import { standingsMessage } from '../blocks/quiz/standings-message.ts';
import type { ComposePorts } from './compose-ports.ts';
import type { Composed } from './composed.ts';

/** A week's board. Where Slack names nobody it is the chart alone, and each person sees only the own score. */
export async function composeStandings(
  { teamId, channelId }: ClaimedPost,
  { week, language }: Extract<PostContent, { kind: 'standings' }>,
  { standings: store, namesOf }: Pick<ComposePorts, 'standings' | 'namesOf'>,
): Promise<Composed> {
  const [rounds, submissions, hidden] = await Promise.all([
    store.rounds(teamId, channelId),
    store.submissions(teamId, channelId),
    store.hidden(teamId),
  ]);
  const board = standings(rounds, submissions, week, hidden);
  const names = await namesOf(
    teamId,
    board.map(({ userId }) => userId),
  );
  const chart = roundChart(rounds, submissions, week);
  return { pages: [standingsMessage({ week, standings: board, names, chart, language })] };
}
