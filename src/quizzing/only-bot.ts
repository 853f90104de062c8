import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { claimFile } from '../storage/claim-file.ts';

/** How often a bot that came second looks whether it is the only one now. */
const LOOK_AGAIN_MS = 60_000;

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
    return claimOnceFree(file);
  } catch (error) {
    logger.warn({ err: error }, `Whether another bot runs on ${file} is not known`);
  }
  return () => undefined;
}

/** So that the next bot on the file is told as well, once the first one is gone. */
function claimOnceFree(file: string): () => void {
  let release: (() => void) | null = null;
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    release = await claimFile(file).catch(() => null);
    isLooking = false;
    if (release) clearInterval(looking);
  };
  const looking = setInterval(() => void look(), LOOK_AGAIN_MS);
  looking.unref();
  return () => {
    clearInterval(looking);
    release?.();
  };
}
