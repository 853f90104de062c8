import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isFromApp } from '../../../src/slack/door/why-ignored.ts';
import type { Call } from '../../../src/workspace/call-log.ts';
import type { Core } from '../../../src/workspace/core.ts';
import { unlabelled, wordless } from '../../support/labels.ts';
import { createChance } from './chance.ts';
import { createFeed } from './feed.ts';
import { mutated } from './hostile.ts';
import { liveMentions, parsed } from './outgoing.ts';
import { payload } from './payloads.ts';
import { createWorld, type Logged, startFuzzedBot } from './slack.ts';
import type { World } from './world.ts';

/** `npm run test:fuzz` sends more; FUZZ_SEED repeats a run. */
const isLong = process.env.MODE === 'fuzz';
const EVENTS = isLong ? 100_000 : 5_000;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9);
const AT_ONCE = 25;
const MB = 2 ** 20;
/** Mistakes of the code; all other errors are Slack's refusals of what was forged. */
const MISTAKES =
  /^(?:TypeError|RangeError|ReferenceError|SyntaxError|ConstraintError|ZodError|TransactionScopeError)$/;

test(`${EVENTS} random and hostile payloads do no harm (seed ${SEED})`, {
  timeout: EVENTS * 60,
}, async () => {
  console.log(`FUZZ_SEED=${SEED} repeats these ${EVENTS} payloads`);
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  const { receiver, feed } = createFeed();
  const { core, logged } = await startFuzzedBot({ receiver });
  const world = createWorld(core, createChance(SEED));
  const found = { acks: [] as number[], live: [] as string[], bare: [] as string[], toApps: [] as string[] };
  const tally = { calls: 0, fromApps: 0 };
  const heap: number[] = [];
  let repeated: unknown;
  for (let sent = 0; sent < EVENTS; sent += AT_ONCE) {
    const bodies = Array.from({ length: AT_ONCE }, () => {
      repeated = repeated !== undefined && world.chance.happens(0.05) ? repeated : nextBody(world);
      return repeated;
    });
    const posts = new Set(bodies.flatMap(tsOfApp));
    tally.fromApps += posts.size;
    found.acks.push(...(await Promise.all(bodies.map(feed))).filter((acks) => acks !== 1));
    for (const call of takeCalls(core)) {
      tally.calls += 1;
      found.live.push(...liveMentions(call));
      const shown = [call.args.blocks, call.args.view].map(parsed);
      found.bare.push(...unlabelled(shown), ...wordless(shown));
      if (posts.has(String(call.args.thread_ts))) found.toApps.push(JSON.stringify(call.args));
    }
    if (sent % (EVENTS / 5) === 0) heap.push(heapUsed());
  }
  heap.push(heapUsed());
  process.off('unhandledRejection', onUnhandled);
  const mistakes = logged.filter(isMistake);
  console.log({ ...tally, heapMB: heap.map((bytes) => Math.round(bytes / MB)), ...countsOf(logged) });
  expect({ unhandled, mistakes: mistakes.slice(0, 5), ...found }).toEqual({
    unhandled: [],
    mistakes: [],
    acks: [],
    live: [],
    bare: [],
    toApps: [],
  });
  expect(tally.calls).toBeGreaterThan(EVENTS / 10);
  const [, warm = 0] = heap;
  expect(((heap.at(-1) ?? 0) - warm) / MB).toBeLessThan(100);
});

function nextBody(world: World): unknown {
  const body = payload(world);
  const sent = world.chance.happens(0.6) ? mutated(body, world.chance) : body;
  // As it comes over the wire: JSON knows no undefined.
  return JSON.parse(JSON.stringify(sent) ?? 'null');
}

/** The post of another app, to which nothing may be replied. */
function tsOfApp(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || !('event' in body)) return [];
  const { event } = body;
  if (typeof event !== 'object' || event === null || !isFromApp(event)) return [];
  return 'ts' in event && typeof event.ts === 'string' && /^179\d+\.000100$/.test(event.ts) ? [event.ts] : [];
}

/** The calls since the last time; what was posted is dropped, so that only the bot's memory grows. */
function takeCalls(core: Core): Call[] {
  for (const channel of core.state.channels.values()) channel.messages.clear();
  for (const user of core.state.views.keys()) core.state.views.delete(user);
  return core.calls.splice(0);
}

function isMistake({ msg, error }: Logged): boolean {
  return (
    MISTAKES.test(error) || msg.startsWith('Slack refused the blocks') || msg.startsWith('A delivery failed')
  );
}

function countsOf(logged: readonly Logged[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { msg, error, times } of logged) {
    const key = `${msg} ${error}`;
    counts[key] = (counts[key] ?? 0) + times;
  }
  return counts;
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
