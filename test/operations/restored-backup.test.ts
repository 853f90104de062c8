import { execFileSync } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../src/cli/read-manifest.ts';
import { startReplica } from '../chaos/replica.ts';
import { fixtureBank } from '../support/bot.ts';
import { aheadOf, clockFrom } from '../support/clock-from.ts';
import { openForTest, temporaryFile } from '../support/engines.ts';
import { fixtureQuiz, MORNING, rounds } from '../support/quiz-bot.ts';
import { answer, letters, switchOn } from '../support/quiz-place.ts';
import { buildStorage } from '../support/storage-process.ts';
import { until } from '../support/until.ts';
import { bob, startWorkspace } from '../support/workspace.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const MINUTE = 60_000;
const POSTED = "select message_ts from posts where kind = 'round' and state = 'posted'";

beforeAll(buildStorage, 60_000);

test('a bot on a backup from before the question does not ask it again, and counts clicks on it', async () => {
  const { workspace, file, startBot } = await startWorld();
  const first = await startBot();
  await switchOn(workspace);
  const backup = join(dirname(file), 'backup.db');
  execFileSync(process.execPath, [main, 'backup', backup], { env: { DATA_DIR: dirname(file) } });
  workspace.clock.set(MORNING + 31 * MINUTE);
  first.moveClock(aheadOf(workspace));
  const question = await workspace.waitFor(() => rounds(workspace)[0]);
  first.child.kill('SIGTERM');
  await first.ended;

  await restore(backup, file);
  workspace.clock.set(MORNING + 50 * MINUTE);
  await startBot();
  const kept = await openForTest({ kind: 'sqlite', file, now: workspace.clock.now });
  await until(async () => (await kept.get(POSTED)) !== undefined);
  expect(await kept.all(POSTED)).toEqual([{ message_ts: question.ts }]);
  expect(rounds(workspace)).toHaveLength(1);
  expect((await answer(workspace, question, letters(question).right, bob)).text).toMatch(/^Right!/);
});

/** What docs/operations/upkeep.md says to do. */
async function restore(backup: string, file: string): Promise<void> {
  await copyFile(backup, file);
  for (const rest of ['-wal', '-shm']) await rm(file + rest, { force: true });
}

async function startWorld() {
  const workspace = await startWorkspace({ ...(await readManifest()), now: clockFrom(MORNING) });
  const { botToken, appToken, apiUrl } = workspace;
  const file = await temporaryFile('k8s-qa-bot.db');
  const config = {
    connection: { kind: 'socket', botToken, appToken },
    apiUrl,
    port: 0,
    knowledgeDirs: [fixtureBank, fixtureQuiz],
    database: { kind: 'sqlite', file },
  } as const;
  const startBot = async () => {
    const replica = startReplica({ config, clock: aheadOf(workspace) });
    await replica.ready;
    return replica;
  };
  return { workspace, file, startBot };
}
