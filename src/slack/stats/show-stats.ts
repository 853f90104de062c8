import { readStats, type Stats } from '../../stats/read-stats.ts';
import { statsCsv } from '../../stats/stats-csv.ts';
import type { Page } from '../blocks/paginate.ts';
import { csvPages } from '../blocks/stats/csv-pages.ts';
import { statsMessage } from '../blocks/stats/stats-message.ts';
import { type GapDesk, isDesk, openDesk } from '../gaps/gap-desk.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { sendPrivatePages } from '../private-pages.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { STATS_TEXTS } from '../texts/stats-texts.ts';

/** `stats`: a workspace's numbers, for a manager alone. */
export async function showStats(asker: Asker, deps: ListenerDeps): Promise<void> {
  const desk = await openStats(asker, deps);
  if (!isDesk(desk)) return asker.reply.privately(desk);
  const stats = await statsFor(desk);
  await asker.reply.privately(statsMessage({ stats, titleOf: titlesFor(desk), lang: asker.lang }));
}

/** The same numbers as CSV. */
export async function sendStatsCsv(asker: Asker, deps: ListenerDeps): Promise<void> {
  const desk = await openStats(asker, deps);
  if (!isDesk(desk)) return asker.reply.privately(desk);
  const { measures, exportedDirect } = STATS_TEXTS[asker.lang];
  const stats = await statsFor(desk);
  const csv = statsCsv([{ teamId: asker.teamId, stats }], { measures, titleOf: titlesFor(desk) });
  await sendPrivatePages(csvPages(csv, asker.lang), exportedDirect, asker, deps);
}

function openStats(asker: Asker, deps: ListenerDeps): Promise<GapDesk | Page> {
  return openDesk(asker, deps, STATS_TEXTS[asker.lang].guest);
}

/** By the weeks of who asks, where Slack says what their zone is. */
async function statsFor({ asker, stores, deps }: GapDesk): Promise<Stats> {
  const { zone } = await deps.person(asker.client, asker.userId);
  return readStats(asker.teamId, zone ?? 'UTC', stores);
}

function titlesFor({ asker, deps }: GapDesk): (entryId: string) => string | undefined {
  return (entryId) => deps.answerer().section(entryId, asker.lang)?.title;
}
