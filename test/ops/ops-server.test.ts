import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../../src/ops/metrics.ts';
import { createOpsServer } from '../../src/ops/ops-server.ts';
import type { Facts } from '../../src/ops/readiness.ts';

const ready: Facts = {
  isStarted: true,
  isStopping: false,
  slack: { kind: 'socket', open: 2 },
  lookedAt: 1_000,
  lookFailed: false,
  now: 2_000,
};

async function startOps(first: Facts = ready) {
  const state = { facts: first, told: [] as string[][] };
  const metrics = createMetrics();
  const server = createOpsServer({
    facts: () => state.facts,
    metrics: metrics.text,
    metricsType: metrics.type,
    onReadiness: (reasons) => state.told.push([...reasons]),
  });
  const port = await server.listen(0);
  onTestFinished(() => server.close());
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type'),
    };
  };
  return { state, metrics, get };
}

test('a bot that does its work is alive, started and ready', async () => {
  const { get } = await startOps();
  for (const path of ['/livez', '/startupz', '/readyz']) {
    expect(await get(path)).toMatchObject({ status: 200, text: 'ok\n' });
  }
});

test.each<[string, Partial<Facts>, RegExp]>([
  ['starting', { isStarted: false, lookedAt: null }, /^It is starting/],
  ['stopping', { isStopping: true }, /^It is stopping/],
  ['without a socket', { slack: { kind: 'socket', open: 0 } }, /^No socket/],
  ['deaf to requests', { slack: { kind: 'http', isListening: false } }, /^It does not listen/],
  ['without its database', { lookFailed: true }, /^The database does not write/],
  ['without a look of the scheduler', { lookedAt: null }, /^The scheduler has not looked/],
  ['without one for 90 seconds', { now: 91_001 }, /^The scheduler has not looked/],
])('one that is %s is not ready, says why, and stays alive', async (_, facts, reason) => {
  const { state, get } = await startOps();
  state.facts = { ...ready, ...facts };
  const answer = await get('/readyz');
  expect(answer.status).toBe(503);
  expect(answer.text).toMatch(reason);
  expect((await get('/livez')).status).toBe(200);
});

test('a change of readiness is told once', async () => {
  const { state, get } = await startOps();
  state.facts = { ...ready, isStopping: true };
  await get('/readyz');
  await get('/readyz');
  state.facts = ready;
  await get('/readyz');
  expect(state.told).toEqual([['It is stopping.'], []]);
});

test('metrics are in the text format of Prometheus', async () => {
  const { metrics, get } = await startOps();
  metrics.question({ by: 'command', lang: 'zh', outcome: 'found' }, { search: 0.001, answer: 0.02 });
  metrics.post({ kind: 'round', result: 'posted' }, 0.4);
  const { text, type } = await get('/metrics');
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toContain('k8s_qa_bot_questions_total{by="command",lang="zh",outcome="found"} 1');
  expect(text).toContain('k8s_qa_bot_post_late_seconds_bucket{le="0.5"} 1');
  expect(text).toContain('k8s_qa_bot_nodejs_eventloop_lag_seconds');
});

test('another path names those that there are', async () => {
  const { get } = await startOps();
  expect(await get('/')).toMatchObject({ status: 404, text: expect.stringContaining('/readyz') });
});
