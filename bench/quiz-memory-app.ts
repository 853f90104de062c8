import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { loadQuiz } from '../src/knowledge/load-quiz.ts';
import { UNOBSERVED } from '../src/observer.ts';
import { TIMING } from '../src/quiz/posting/timing.ts';
import { submitChoice } from '../src/quiz/round/submit-choice.ts';
import { changedSubscription } from '../src/quiz/subscription/changed-subscription.ts';
import { DEFAULT_SETTINGS } from '../src/quiz/subscription/default-settings.ts';
import { type RunningQuiz, runQuiz } from '../src/quizzing/run-quiz.ts';
import { DIRECT } from '../src/slack/network.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { KNOWLEDGE_DIR } from './bot.ts';

/**
 * Plays many days of quiz in a hundred channels, with the shipped scheduler, stores and messages; only the clock is a
 * quick one and Slack says yes to all. Writes a line of JSON now and then: rounds posted and revealed, heap, memory.
 */
const CHANNELS = 100;
const CLICKS = 3;
const TEAM = 'T0BENCH';
const DAY = 86_400_000;
const DAYS = Number(process.env.BENCH_DAYS);
const SAMPLE_DAYS = 5;
const HURRY = { ...TIMING, tick: 5, busy: 1, pace: 0, late: 10 * DAY, watch: 10 * DAY };
/** Some ten thousands of commits: they need not wait for a disk where there is one of memory. */
const SHARED_MEMORY = '/dev/shm';

let now = Date.parse('2026-11-25T09:31:00Z');
const counts = { rounds: 0, reveals: 0 };

async function main(): Promise<void> {
  const { items } = await loadQuiz([KNOWLEDGE_DIR]);
  const dir = await mkdtemp(join(existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), 'k8s-qa-bench-'));
  process.once('exit', () => void rm(dir, { recursive: true, force: true }));
  const database = await openDatabase({ kind: 'sqlite', file: join(dir, 'bot.db'), now: () => now });
  const posted: string[] = [];
  const running = await runQuiz(database, {
    installations: { installed: async () => ({ client: agreeingSlack(posted), botId: 'B0BENCH' }) },
    teamId: TEAM,
    apiUrl: 'http://127.0.0.1:1/api/',
    network: DIRECT,
    observer: UNOBSERVED,
    items: () => items,
    logger: pino({ level: 'error' }),
    monotonic: () => performance.now(),
    randomId: randomUUID,
    timing: HURRY,
    entryTitle: () => 'An entry',
    namesOf: async () => new Map(),
    langOf: async () => 'en',
  });
  for (let index = 0; index < CHANNELS; index += 1) await subscribe(running, `C${index}`);
  for (let day = 1; day <= DAYS; day += 1) {
    await playDay(running, posted, day);
    if (day % SAMPLE_DAYS === 0) console.log(sample());
  }
  await running.stop();
  await database.close();
  await rm(dir, { recursive: true, force: true });
}

/** Every channel gets its question, the one before is revealed, and some people click. */
async function playDay(running: RunningQuiz, posted: string[], day: number): Promise<void> {
  now += DAY;
  running.quiz.wake();
  const end = performance.now() + 60_000;
  while (counts.rounds < day * CHANNELS || counts.reveals < (day - 1) * CHANNELS) {
    if (performance.now() > end) throw new Error(`Day ${day} did not end: ${JSON.stringify(counts)}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  for (const roundId of posted.splice(0)) {
    const round = await running.quiz.rounds.round(roundId);
    if (!round) throw new Error(`There is no round ${roundId}`);
    for (let person = 0; person < CLICKS; person += 1) {
      const { teamId, channelId } = round;
      const click = { roundId, letter: 'ABA'.charAt(person), teamId, channelId, messageTs: roundId };
      const { isNew } = await submitChoice({ ...click, userId: `U${person}` }, running.quiz);
      if (!isNew) throw new Error(`A click on ${roundId} was not recorded`);
      running.quiz.countGrew(roundId);
    }
    await nextTurn();
  }
}

function agreeingSlack(posted: string[]): webApi.WebClient {
  const postMessage = async ({ metadata }: { metadata?: { event_payload: { post_id: string } } }) => {
    const id = metadata?.event_payload.post_id ?? '';
    if (id.includes('.reveal.')) counts.reveals += 1;
    else if (!id.includes('.week.')) {
      counts.rounds += 1;
      posted.push(id);
    }
    return { ok: true, ts: id };
  };
  // The part of a client that posting uses.
  return { chat: { postMessage, update: async () => ({ ok: true }) } } as unknown as webApi.WebClient;
}

async function subscribe({ quiz }: RunningQuiz, channelId: string): Promise<void> {
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const settings = { ...DEFAULT_SETTINGS, zone: 'UTC', language: 'en', time: '09:30', weekdays } as const;
  const changer = { teamId: TEAM, channelId, changedBy: 'U0', now };
  await quiz.subscriptions.save(changedSubscription(null, { isOn: true, settings }, changer), null);
}

function sample(): string {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return JSON.stringify({ ...counts, heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20 });
}

await main();
