import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportFiles } from '../gaps/export-files.ts';
import type { Entry } from '../knowledge/entry.ts';
import { createAdditionStore } from '../storage/addition-store.ts';
import type { Database } from '../storage/database.ts';

export interface ExportPorts {
  database: Database;
  entries: readonly Entry[];
  write(line: string): void;
}

/** Writes what workspaces add to the bank as files below a folder, and says which; several workspaces have one each. */
export async function exportGaps(dir: string, { database, entries, write }: ExportPorts): Promise<void> {
  const store = createAdditionStore(database);
  const teams = await store.teams();
  let count = 0;
  for (const team of teams) {
    for (const { path, text } of exportFiles(await store.all(team), entries)) {
      const file = teams.length > 1 ? join(dir, team, path) : join(dir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      write(file);
      count += 1;
    }
  }
  if (count === 0) write('There are no aliases, drafts or accepted quiz items.');
}
