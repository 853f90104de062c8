import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createOps } from '../../src/ops/create-ops.ts';
import { createNetwork } from '../../src/slack/network.ts';
import { ask, nextMessage, press } from '../support/conversation.ts';
import { MORNING, quizChannel, rounds, startQuizBot } from '../support/quiz-bot.ts';
import { until } from '../support/until.ts';
import { alice, bob } from '../support/workspace.ts';

const logger = pino({ level: 'silent' });

/** A bot whose probes and metrics are read over HTTP. */
async function startObserved() {
  const ops = createOps({ port: 0, logger, monotonic: () => performance.now() });
  const port = await ops.listen();
  onTestFinished(ops.close);
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  const before = await get('/readyz');
  const ports = { observer: ops.observer, network: createNetwork(undefined, ops.onCall) };
  const { workspace, bot } = await startQuizBot({ quizManagers: [alice] }, { ports, start: MORNING });
  ops.watch(bot);
  return { workspace, bot, get, before };
}

test('what people and the clock do is counted, and the bot is ready until it stops', async () => {
  const { workspace, bot, get, before } = await startObserved();
  expect(before).toMatch(/^It is starting/);
  await until(async () => (await get('/readyz')) === 'ok\n');
  await ask(workspace, '/k8s configmap');
  await ask(workspace, '/k8s wie backe ich brot', { user: bob });
  const where = { channel: quizChannel };
  await ask(workspace, '/k8s quiz on 09:30 Asia/Shanghai', { ...where });
  workspace.clock.advance(31 * 60_000);
  const question = await workspace.waitFor(() => rounds(workspace)[0]);
  await nextMessage(workspace, () => press(workspace, question, 'A', { ...where, user: bob }), {
    ...where,
    user: bob,
  });
  // A post is counted once it is recorded, which people may see before.
  await until(async () => (await get('/metrics')).includes('posts_total{kind="round"'));
  const metrics = await get('/metrics');
  for (const line of [
    'questions_total{by="command",lang="en",outcome="found"} 1',
    'questions_total{by="command",lang="en",outcome="nothing"} 1',
    'gaps_total{kind="content"} 1',
    'answer_seconds_count 2',
    'search_seconds_count 2',
    'posts_total{kind="round",result="posted"} 1',
    'post_late_seconds_count 1',
    'slack_calls_total{method="chat.postMessage",result="ok"}',
    'sockets_open 2',
  ])
    expect(metrics).toContain(`k8s_qa_bot_${line}`);
  expect(metrics).toMatch(/clicks_total\{verdict="(?:right|wrong)"\} 1/);
  await bot.stop();
  expect(await get('/readyz')).toMatch(/^It is stopping\.\nNo socket to Slack is open\./);
});
