import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { type ChaosPlace, postgresChaos } from '../chaos/places.ts';
import { startOwnPostgres } from '../support/postgres-server.ts';
import { until } from '../support/until.ts';

/** A PostgreSQL whose trouble is to be restarted without a warning. */
export interface CrashingPlace extends ChaosPlace {
  readonly crashes: number;
}

export interface CrashOptions {
  /** It goes away so often at most. */
  limit: number;
  /** The longest that it stays away, in milliseconds. */
  longestAway: number;
  /** At least so long it is there before it goes away again. */
  pause: number;
}

/** Undefined where no PostgreSQL is installed. */
export async function crashingPostgres(options: CrashOptions): Promise<CrashingPlace | undefined> {
  const { limit, longestAway, pause } = options;
  const server = await startOwnPostgres();
  if (!server) return undefined;
  onTestFinished(server.stop);
  const place = await postgresChaos(server.url);
  let crashes = 0;
  return {
    ...place,
    get crashes() {
      return crashes;
    },
    moveClock: (ahead) => untilDone(() => place.moveClock(ahead)),
    async trouble(chance) {
      if (crashes >= limit) return;
      crashes++;
      await server.crash();
      await sleep(chance.between(0, longestAway));
      await server.revive();
      await sleep(pause);
    },
  };
}

/** The server may be away. */
function untilDone(step: () => Promise<void>): Promise<void> {
  return until(() =>
    step().then(
      () => true,
      () => false,
    ),
  );
}
