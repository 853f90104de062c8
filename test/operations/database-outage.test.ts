import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createOps } from '../../src/ops/create-ops.ts';
import { SHORT_TIMING } from '../chaos/timing.ts';
import { ask, post } from '../support/conversation.ts';
import { type OwnPostgres, startOwnPostgres } from '../support/postgres-server.ts';
import { rounds, startQuizBot } from '../support/quiz-bot.ts';
import { answer, letters, quiz } from '../support/quiz-place.ts';
import { until } from '../support/until.ts';
import { bob } from '../support/workspace.ts';

/** `npm run test:operations` */
const isLong = process.env.MODE === 'operations';
const AWAY_MS = isLong ? 60_000 : 500;

test(
  'while the database is away questions are answered and clicks hear so; after it all goes on by itself',
  async ({ skip }) => {
    const server = await startOwnPostgres();
    if (!server) return skip('PostgreSQL is not installed');
    onTestFinished(server.stop);
    const { workspace, ready, log } = await startObserved(server);
    await quiz(workspace, 'on 09:30 Asia/Shanghai mon-fri');
    await quiz(workspace, 'now');
    const question = await workspace.waitFor(() => rounds(workspace)[0]);
    await until(async () => (await ready()) === 'ok\n');

    await server.crash();
    const { right } = letters(question);
    expect((await answer(workspace, question, right, bob)).text).toMatch(
      /^Your answer was not saved: .*try again/,
    );
    expect((await quiz(workspace, 'board')).text).toMatch(/try again/);
    await until(async () => (await ready()).startsWith('The database does not write, or cannot be reached'));
    await sleep(AWAY_MS);
    expect((await ask(workspace, '/k8s configmap')).message.text).toContain('A Pod reads a ConfigMap');
    expect((await post(workspace, '@k8s-qa configmap')).reply.text).toContain('A Pod reads a ConfigMap');
    expect(log.join('\n')).toContain('The quiz could not look at what is due');

    await server.revive();
    await until(async () => (await ready()) === 'ok\n', 30_000);
    expect((await answer(workspace, question, right, bob)).text).toMatch(/^Right!/);
    await quiz(workspace, 'now');
    await workspace.waitFor(() => rounds(workspace).length === 2);
  },
  AWAY_MS + 60_000,
);

/** A bot on PostgreSQL, and what its readiness probe says. */
async function startObserved({ url }: OwnPostgres) {
  const logger = pino({ level: 'silent' });
  const ops = createOps({ port: 0, logger, monotonic: () => performance.now() });
  const port = await ops.listen();
  onTestFinished(ops.close);
  const running = await startQuizBot(
    { database: { kind: 'postgres', url }, quizTiming: SHORT_TIMING },
    // The clock of the server counts.
    { ports: { observer: ops.observer }, start: Date.now() },
  );
  ops.watch(running.bot);
  return { ...running, ready: async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).text() };
}
