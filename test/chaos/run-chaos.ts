import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../../src/cli/read-manifest.ts';
import { WEEKDAYS } from '../../src/quiz/calendar/local-date.ts';
import { changedSubscription } from '../../src/quiz/subscription/changed-subscription.ts';
import { DEFAULT_SETTINGS } from '../../src/quiz/subscription/default-settings.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { aheadOf, clockFrom } from '../support/clock-from.ts';
import { type Chance, seededChance } from '../support/seeded-chance.ts';
import { startWorkspace } from '../support/workspace.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import { startDisasters } from './disasters.ts';
import { createFleet, type Fleet } from './fleet.ts';
import { type Judged, judge } from './judge.ts';
import type { ChaosPlace } from './places.ts';
import { SHORT_TIMING } from './timing.ts';

export interface ChaosOptions {
  place: ChaosPlace;
  seed: number;
  /** How far each replica's process clock is off, in milliseconds; so many replicas there are. */
  skews: readonly number[];
  channels: number;
  days: number;
  /** How likely somebody plays a round. */
  share: number;
  /** How likely a request kills a replica. */
  kill: number;
  /** One of naive-posters.js instead of the shipped one. */
  poster?: string;
}

/** What a test of chaos came to, and how much of it there was. */
export interface ChaosOutcome extends Judged {
  figures: Record<'occurrences' | 'kills' | 'faults' | 'troubles' | 'clicks' | 'seconds', number>;
}

const TEAM = 'T0LOCAL';
const DAY_MS = 86_400_000;
/** A Sunday, so that a week ends after the first day. */
const FIRST_DATE = Date.parse('2027-03-07T00:00:00Z');
const QUIZ_TIME = '09:30';
const DUE_AT = FIRST_DATE + 9.5 * 3_600_000;
/** The clock is moved to shortly before the quiz. */
const BEFORE_MS = 400;
/** Longer than a process needs to start on a machine that does other work. */
const STANDSTILL_MS = 100_000;
const bank = fileURLToPath(new URL('bank', import.meta.url));

interface World {
  options: ChaosOptions;
  workspace: Workspace;
  fleet: Fleet;
  crowd: Crowd;
  chance: Chance;
}

/** Days of quiz in many channels while everything goes wrong, with real processes, sockets and databases. */
export async function runChaos(options: ChaosOptions): Promise<ChaosOutcome> {
  const begun = performance.now();
  const world = await createWorld(options);
  const { workspace, fleet, crowd } = world;
  await moveClock(world, DUE_AT - DAY_MS / 2);
  await subscribe(world);
  await fleet.start(aheadOf(workspace));
  const disasters = startDisasters({ ...world, ...options, trouble: options.place.trouble });
  for (let day = 0; day < options.days; day++) {
    if (world.chance.happens(0.3)) fleet.killAll();
    // A request that outlived its sender may still change a message.
    if (day > 0) await sleep(SHORT_TIMING.settle);
    await moveClock(world, DUE_AT + day * DAY_MS - BEFORE_MS);
    await dayOver(world, day);
  }
  const { faults, troubles } = await disasters.end();
  const judged = await judge({
    ...options,
    database: options.place.database,
    workspace,
    crowd,
    ...quizDays(options),
  });
  const seconds = Math.round((performance.now() - begun) / 1_000);
  const occurrences = options.channels * options.days;
  return {
    ...judged,
    figures: { occurrences, kills: fleet.kills, faults, troubles, clicks: crowd.clicks, seconds },
  };
}

function channelIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `C0CHAOS${index}`);
}

function quizDays({ channels, days }: ChaosOptions) {
  const dateOf = (day: number) => new Date(FIRST_DATE + day * DAY_MS).toISOString().slice(0, 10);
  return {
    subscriptions: channelIds(channels).map((channel) => `${TEAM}.${channel}`),
    dates: Array.from({ length: days }, (_, day) => dateOf(day)),
  };
}

async function createWorld(options: ChaosOptions): Promise<World> {
  const chance = seededChance(options.seed);
  const ids = channelIds(options.channels);
  const channels = ids.map((id) => ({ id, name: id.toLowerCase() }));
  // People see sooner that an app is gone, too.
  const now = clockFrom(DUE_AT - DAY_MS);
  const workspace = await startWorkspace({ ...(await readManifest()), now, channels, ackTimeout: 700 });
  const { botToken, appToken, apiUrl } = workspace;
  const config = {
    connection: { kind: 'socket', botToken, appToken },
    apiUrl,
    port: 0,
    knowledgeDirs: [bank],
    database: options.place.config,
    quizTiming: SHORT_TIMING,
  } as const;
  const fleet = createFleet({ ...options, config, chance });
  const crowd = createCrowd({ workspace, channels: new Set(ids), chance, share: options.share });
  return { options, workspace, fleet, crowd, chance };
}

/** Moves the clock of Slack, of the database and of the processes. */
async function moveClock({ workspace, options, fleet }: World, instant: number): Promise<void> {
  workspace.clock.set(instant);
  const ahead = aheadOf(workspace);
  await options.place.moveClock(ahead);
  fleet.moveClock(ahead);
}

async function subscribe({ options, workspace }: World): Promise<void> {
  const store = createSubscriptionStore(options.place.database);
  const settings = {
    ...DEFAULT_SETTINGS,
    weekdays: WEEKDAYS,
    zone: 'UTC',
    language: 'en',
    time: QUIZ_TIME,
  } as const;
  for (const channelId of channelIds(options.channels)) {
    const changer = { teamId: TEAM, channelId, changedBy: 'U0ALICE', now: workspace.clock.now() };
    await store.save(changedSubscription(null, { isOn: true, settings }, changer), null);
  }
}

/** What a day still owes, and what of it stands open. */
const OWED = `select (select count(*) from rounds) as rounds,
    (select count(*) from rounds where revealed_at is null) as unrevealed,
    (select count(*) from posts where state in ('due', 'posting')) as open`;

/** Resolves once nothing is owed any more, nothing is under way, and everybody who clicked was told. */
async function dayOver({ options, crowd, fleet }: World, day: number): Promise<void> {
  const { channels, place } = options;
  let last = { left: '', since: performance.now() };
  for (;;) {
    await sleep(200);
    const owed = await place.database.get<Record<string, number>>(OWED).catch(() => undefined);
    const isPlanned = owed?.rounds === channels * (day + 1) && owed.unrevealed === channels;
    if (isPlanned && owed.open === 0 && crowd.waiting === 0) break;
    const left = JSON.stringify({ day, ...owed, waiting: crowd.waiting, clicks: crowd.clicks });
    if (left !== last.left) last = { left, since: performance.now() };
    if (performance.now() - last.since > STANDSTILL_MS) {
      throw new Error([`Nothing goes on: ${left}`, ...fleet.log()].join('\n'));
    }
  }
}
