import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { claimFile } from '../storage/claim-file.ts';

/** Says so where another bot keeps its things in the same SQLite file. Resolves to how to let others know it is free. */
export async function asOnlyBot(database: Config['database'], logger: Logger): Promise<() => void> {
  if (database.kind !== 'sqlite' || database.file === ':memory:') return () => undefined;
  const { file } = database;
  try {
    const release = await claimFile(file);
    if (release) return release;
    logger.warn(
      `Another bot runs on ${file}. No question is posted twice, but each waits for the other's writes: ` +
        'stop one of them, or set DATABASE_URL to a PostgreSQL for several',
    );
  } catch (error) {
    logger.warn({ err: error }, `Whether another bot runs on ${file} is not known`);
  }
  return () => undefined;
}
