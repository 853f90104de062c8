import type { Entry } from '../knowledge/entry.ts';
import { STATS_TEXTS } from '../slack/texts/stats-texts.ts';
import { readStats, type Stats } from '../stats/read-stats.ts';
import { statsCsv } from '../stats/stats-csv.ts';
import type { Database } from '../storage/database.ts';
import { createGapStore } from '../storage/gap-store.ts';
import { createStatsStore } from '../storage/stats-store.ts';
import { type CsvPorts, writeCsvFile } from './write-csv-file.ts';

export interface ExportStatsPorts extends CsvPorts {
  database: Database;
  entries: readonly Entry[];
}

/** Workspaces have no common clock. */
const ZONE = 'UTC';

/** `export-stats [file.csv]`: the numbers of every workspace as CSV, by weeks of UTC, with English labels. */
export async function exportStats(
  file: string | undefined,
  { database, entries, ...ports }: ExportStatsPorts,
): Promise<void> {
  const stores = { stats: createStatsStore(database), gaps: createGapStore(database) };
  const workspaces: { teamId: string; stats: Stats }[] = [];
  for (const teamId of await stores.stats.teams()) {
    workspaces.push({ teamId, stats: await readStats(teamId, ZONE, stores) });
  }
  const titles = new Map(
    entries.map(({ id, sections }) => [id, (sections.en ?? sections.zh)?.title] as const),
  );
  const labels = { measures: STATS_TEXTS.en.measures, titleOf: (id: string) => titles.get(id) };
  await writeCsvFile(file, statsCsv(workspaces, labels), ports);
}
