import { isBusy, sqliteError } from './sqlite-error.ts';
import { openSqliteConnection } from './sqlite-module.ts';

/**
 * Claims a SQLite file for one bot by a lock on an empty file beside it. The lock ends with the process, however that
 * ends. Resolves to how to give it back, or to null where another bot has it.
 */
export async function claimFile(file: string): Promise<(() => void) | null> {
  const connection = await openSqliteConnection(`${file}.lock`);
  try {
    connection.prepare('begin exclusive').run({});
  } catch (error) {
    connection.close();
    if (isBusy(error)) return null;
    throw sqliteError(error, `${file}.lock`);
  }
  return () => {
    // @photostructure/sqlite closes the file, and so unlocks it, only once its statements are collected.
    connection.prepare('rollback').run({});
    connection.close();
  };
}
