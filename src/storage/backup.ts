import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sqliteError } from './sqlite-error.ts';
import { openSqliteConnection } from './sqlite-module.ts';

/** There is nothing to save, or a file is in the way. */
export class BackupError extends Error {
  override name = 'BackupError' as const;
}

/**
 * Saves a SQLite database that may be in use into a new file: one whole moment of it, without the free pages. The file
 * appears when it is complete.
 */
export async function backupSqlite(file: string, target: string): Promise<void> {
  if (!(await exists(file))) throw new BackupError(`There is no database at ${file} yet.`);
  if (await exists(target))
    throw new BackupError(`${target} exists already; a backup never replaces a file.`);
  await mkdir(dirname(target), { recursive: true }).catch((cause) => {
    throw new BackupError(`The folder ${dirname(target)} cannot be made: ${messageOf(cause)}`, { cause });
  });
  const draft = `${target}.${process.pid}`;
  // As the database itself: it holds what people asked. SQLite fills an empty file as it would a new one.
  await writeFile(draft, '', { mode: 0o600, flag: 'wx' });
  const connection = await openSqliteConnection(file);
  try {
    connection.prepare(`vacuum into '${draft.replaceAll("'", "''")}'`).run({});
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw sqliteError(error, file);
  } finally {
    connection.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
