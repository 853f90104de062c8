import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, test } from 'vitest';
import { readManifest } from '../../src/cli/read-manifest.ts';
import { TIMING } from '../../src/quiz/posting/timing.ts';
import { changedSubscription } from '../../src/quiz/subscription/changed-subscription.ts';
import { DEFAULT_SETTINGS } from '../../src/quiz/subscription/default-settings.ts';
import { rateOf } from '../../src/slack/rate-limits.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import type { Person } from '../../src/workspace/state.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { judge } from '../chaos/judge.ts';
import { type ChaosPlace, postgresChaos } from '../chaos/places.ts';
import { questionOf } from '../chaos/question.ts';
import { type Replica, startReplica } from '../chaos/replica.ts';
import { fixtureBank } from '../support/bot.ts';
import { aheadOf, clockFrom } from '../support/clock-from.ts';
import { buildStorage } from '../support/storage-process.ts';
import { startWorkspace } from '../support/workspace.ts';
import { createAskers } from './askers.ts';
import { createClickers } from './clickers.ts';
import { actSteadily } from './steady.ts';

/** `npm run test:operations` */
const isLong = process.env.MODE === 'operations';
const postgresUrl = inject('postgresUrl');
/** Questions of the morning are there to be clicked on, those of the day fall due between the restarts. */
const SIZE = isLong ? { restarts: 8, due: 160, open: 40 } : { restarts: 2, due: 24, open: 12 };
const LIMIT_MS = isLong ? 240_000 : 100_000;
const QUESTIONS_A_SECOND = 50;
const CLICKS_A_SECOND = 20;
const TEAM = 'T0LOCAL';
const ASKED = 'C0ASKED';
const DATE = '2027-03-09';
const at = (time: string) => Date.parse(`${DATE}T${time}:00Z`);
const MORNING = '08:00';
const DAY = '09:30';
/** The bank of the chaos test, all of whose questions have four choices. */
const bank = fileURLToPath(new URL('../chaos/bank', import.meta.url));
const people = Array.from({ length: 60 }, (_, index): Person => {
  const zone = { tz: 'UTC', tzLabel: 'UTC', tzOffset: 0 };
  return { id: `U0P${index}`, handle: `p${index}`, name: `P ${index}`, locale: 'en-US', ...zone };
});
const names = people.map(({ id }) => id);
const channelsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `C0${name}${index}`);
const due = channelsOf('DUE', SIZE.due);
const open = channelsOf('OPEN', SIZE.open);

beforeAll(buildStorage, 60_000);

test.skipIf(!postgresUrl)(
  'two replicas on PostgreSQL, restarted in turn, fail no answer, lose no click and post each round once',
  async () => {
    const world = await startWorld();
    const { workspace, place } = world;
    await world.moveClock(at(MORNING) - 300);
    await workspace.waitFor(() => questionsIn(workspace).length === SIZE.open, 60_000);
    const askers = createAskers(workspace, ASKED, names);
    const clickers = createClickers(workspace, questionsIn(workspace), names);
    await world.moveClock(at(DAY) - 1_500);
    let isOver = false;
    const load = Promise.all([
      actSteadily({ perSecond: QUESTIONS_A_SECOND, act: askers.ask }, () => isOver),
      actSteadily({ perSecond: CLICKS_A_SECOND, act: clickers.click }, () => isOver),
    ]);
    await sleep(1_000);
    for (let restart = 0; restart < SIZE.restarts; restart++) await world.restart(restart % 2);
    isOver = true;
    const [questions, clicks] = await load;
    await workspace.waitFor(() => due.every((channel) => questionIn(workspace, channel)), 60_000);

    const { unanswered, failed } = askers;
    const undelivered = [...askers.undelivered, ...clickers.undelivered];
    const counts = `${questions} questions, ${clicks} clicks, ${due.length} rounds, ${SIZE.restarts} restarts`;
    console.log(`${counts}; ${undelivered.length} sent to a socket that was being closed, and tried again`);
    const subscriptions = [...open, ...due].map((channel) => `${TEAM}.${channel}`);
    const { database } = place;
    const judged = await judge({ workspace, database, crowd: clickers, subscriptions, dates: [DATE] });
    const answeredTwice = askers.doubled();
    expect({ ...judged, unanswered, failed, answeredTwice }, world.log().join('\n')).toEqual({
      doubled: [],
      lost: [],
      strange: [],
      stillOpen: [],
      miscounted: [],
      unanswered: [],
      failed: [],
      answeredTwice: [],
    });
    // What Slack sends in the moment in which a socket closes cannot be acknowledged any more.
    expect(undelivered.filter((sentAt) => !world.wasStopping(sentAt))).toEqual([]);
  },
  LIMIT_MS,
);

async function startWorld() {
  const ids = [ASKED, ...due, ...open];
  const channels = ids.map((id) => ({ id, name: id.toLowerCase() }));
  const now = clockFrom(at('06:00'));
  const workspace = await startWorkspace({ ...(await readManifest()), now, people, channels });
  const place = await postgresChaos(postgresUrl ?? '');
  await setClock(workspace, place, at('07:00'));
  await subscribe(place, workspace.clock.now());
  const replicas = [newReplica(workspace, place), newReplica(workspace, place)];
  const old: Replica[] = [];
  await Promise.all(replicas.map(({ ready }) => ready));
  const stops: { from: number; to: number }[] = [];
  return {
    workspace,
    place,
    async moveClock(instant: number) {
      await setClock(workspace, place, instant);
      for (const { moveClock } of replicas) moveClock(aheadOf(workspace));
    },
    /** The last words of all. */
    log: () => [...old, ...replicas].flatMap(({ log }) => log),
    wasStopping: (at: number) => stops.some(({ from, to }) => at >= from && at <= to),
    /** As Kubernetes does with `maxUnavailable: 1`: the next one is there when this resolves. */
    async restart(index: number) {
      const [ending] = replicas.splice(index, 1);
      if (!ending) return;
      old.push(ending);
      const from = performance.now();
      ending.child.kill('SIGTERM');
      expect(await ending.ended).toBe(0);
      stops.push({ from, to: performance.now() });
      const next = newReplica(workspace, place);
      replicas.splice(index, 0, next);
      await next.ready;
    },
  };
}

async function setClock(workspace: Workspace, place: ChaosPlace, instant: number): Promise<void> {
  workspace.clock.set(instant);
  await place.moveClock(aheadOf(workspace));
}

function newReplica(workspace: Workspace, place: ChaosPlace) {
  const { botToken, appToken, apiUrl } = workspace;
  const config = {
    connection: { kind: 'socket', botToken, appToken },
    apiUrl,
    port: 0,
    knowledgeDirs: [fixtureBank, bank],
    database: place.config,
    rateLimits: { person: rateOf(1e6), channel: rateOf(1e6) },
    quizTiming: { ...TIMING, tick: 500, busy: 200 },
  } as const;
  return startReplica({ config, clock: aheadOf(workspace) });
}

async function subscribe({ database }: ChaosPlace, now: number): Promise<void> {
  const store = createSubscriptionStore(database);
  const save = (channelId: string, time: string) => {
    const settings = { ...DEFAULT_SETTINGS, zone: 'UTC', language: 'en', time } as const;
    const changer = { teamId: TEAM, channelId, changedBy: names[0] ?? '', now };
    return store.save(changedSubscription(null, { isOn: true, settings }, changer), null);
  };
  for (const channel of open) await save(channel, MORNING);
  for (const channel of due) await save(channel, DAY);
}

function questionsIn(workspace: Workspace) {
  return open.flatMap((channel) => questionIn(workspace, channel) ?? []);
}

function questionIn(workspace: Workspace, channel: string) {
  return workspace
    .messages(channel)
    .flatMap(({ ts, blocks }) => questionOf(channel, ts, blocks ?? []) ?? [])[0];
}
