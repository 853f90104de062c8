import type { Sleep } from './sleep.ts';
import type { Stores } from './stores.ts';

const TRY_AGAIN_MS = 30_000;
/** A day: a database does not stay away for longer. */
const MOST_TRIES = 2_880;

export interface ForgetPorts {
  /** Null while there is no database. */
  stores(): Pick<Stores, 'privacy'> | null;
  /** What is kept in memory of its token, and the installation of its organisation, if that was removed. */
  forgetInstallation(teamId: string, enterpriseId: string | undefined): Promise<void>;
  sleep: Sleep;
  onError(error: unknown): void;
}

/** Deletes all that is stored of a workspace; while the database is away, as soon as it is back. */
export async function forgetTeam(
  teamId: string,
  enterpriseId: string | undefined,
  ports: ForgetPorts,
): Promise<void> {
  // Where one workspace runs the bot, nothing is kept of an installation.
  await ports.forgetInstallation(teamId, enterpriseId).catch(() => undefined);
  if (await tryToForget(teamId, ports)) return;
  // A restart would lose it, so the log has to know.
  if (!ports.stores()) ports.onError(new NoDatabaseError(teamId));
  void keepTrying(teamId, ports);
}

class NoDatabaseError extends Error {
  override name = 'NoDatabaseError' as const;
  constructor(teamId: string) {
    super(`There is no database to delete the workspace ${teamId} from; it is tried again until there is`);
  }
}

async function keepTrying(teamId: string, ports: ForgetPorts): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await ports.sleep(TRY_AGAIN_MS);
    if (await tryToForget(teamId, ports)) return;
  }
}

async function tryToForget(teamId: string, { stores, onError }: ForgetPorts): Promise<boolean> {
  try {
    const opened = stores();
    await opened?.privacy.forgetTeam(teamId);
    return opened !== null;
  } catch (error) {
    onError(error);
    return false;
  }
}
