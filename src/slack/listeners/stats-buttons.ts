import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { sendStatsCsv } from '../stats/show-stats.ts';
import { STATS_ACTION_IDS } from '../stats-action-ids.ts';
import type { ListenerDeps } from './deps.ts';
import { readQuizClick } from './quiz-click.ts';

/** The button below a workspace's numbers; it looks again whether the person may. */
export function registerStatsButtons(app: App, deps: ListenerDeps): void {
  const csv = { type: 'block_actions', action_id: STATS_ACTION_IDS.csv } as const;
  app.action<BlockAction<ButtonAction>>(csv, async (args) => {
    const { asker } = await readQuizClick(args, deps);
    await sendStatsCsv(asker, deps);
  });
}
