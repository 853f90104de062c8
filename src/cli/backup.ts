import { join } from 'node:path';
import type { Config } from '../config.ts';
import { BackupError, backupSqlite } from '../storage/backup.ts';

export interface BackupOptions {
  database: Config['database'];
  dataDir: string;
  /** Where to; default a file named by the time, below the data folder. */
  target: string | undefined;
  now: Date;
  write(line: string): void;
}

/** `backup [file]`: saves the SQLite database while the bot runs. PostgreSQL has its own tool for that. */
export async function backup({ database, dataDir, target, now, write }: BackupOptions): Promise<number> {
  if (database.kind === 'postgres') {
    write(
      'The database is PostgreSQL. Save it with: pg_dump --format=custom --file=backup.dump "$DATABASE_URL"',
    );
    write('How to restore it: docs/operations/upkeep.md');
    return 1;
  }
  const file = target ?? join(dataDir, 'backups', `${now.toISOString().replaceAll(':', '-')}.db`);
  try {
    await backupSqlite(database.file, file);
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    write(error.message);
    return 1;
  }
  write(`Saved ${database.file} as ${file}.`);
  write(
    `To restore it: stop the bot, put it in the place of ${database.file}, delete ${database.file}-wal and -shm.`,
  );
  return 0;
}
