import { beforeAll, expect, it } from 'vitest';
import type { BotConfig } from '../../src/bot-config.ts';
import { type Replica, startReplica } from '../chaos/replica.ts';
import { fixtureBank } from '../support/bot.ts';
import { temporaryFile } from '../support/engines.ts';
import { buildStorage } from '../support/storage-process.ts';
import { until } from '../support/until.ts';
import { startWorkspace } from '../support/workspace.ts';

beforeAll(buildStorage, 60_000);

async function botsOnOneFile(): Promise<() => Promise<Replica>> {
  const { botToken, appToken, apiUrl } = await startWorkspace();
  const config: BotConfig = {
    connection: { kind: 'socket', botToken, appToken },
    apiUrl,
    port: 0,
    knowledgeDirs: [fixtureBank],
    database: { kind: 'sqlite', file: await temporaryFile() },
  };
  return async () => {
    const replica = startReplica({ config });
    await replica.ready;
    return replica;
  };
}

const warns = ({ log }: Replica) => log.some((line) => line.includes('Another bot runs on'));

it('a second bot on the same file says so; one that follows another has nothing to say', async () => {
  const start = await botsOnOneFile();
  const first = await start();
  const second = await start();
  await until(() => warns(second));
  expect(warns(first)).toBe(false);

  for (const { child } of [first, second]) child.kill('SIGKILL');
  await Promise.all([first.ended, second.ended]);
  const follower = await start();
  const later = await start();
  await until(() => warns(later));
  expect(warns(follower)).toBe(false);
});
