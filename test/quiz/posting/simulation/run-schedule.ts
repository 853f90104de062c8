import { GRACE } from '../../../../src/quiz/calendar/due-occurrence.ts';
import type { LocalDate } from '../../../../src/quiz/calendar/local-date.ts';
import { localAt } from '../../../../src/quiz/calendar/zone-clock.ts';
import type { PlanStore } from '../../../../src/quiz/posting/plan-store.ts';
import type { Poster } from '../../../../src/quiz/posting/poster.ts';
import { createScheduler } from '../../../../src/quiz/posting/scheduler.ts';
import { TIMING } from '../../../../src/quiz/posting/timing.ts';
import { changedSubscription } from '../../../../src/quiz/subscription/changed-subscription.ts';
import { DEFAULT_SETTINGS } from '../../../../src/quiz/subscription/default-settings.ts';
import { memoryQuizStores, type QuizStores } from '../../../support/memory-quiz-store.ts';
import { emptyState, type QuizState } from '../../../support/memory-store/state.ts';
import { type Chance, seededChance } from '../../../support/seeded-chance.ts';
import { itemsOf } from '../../items.ts';
import { createProcessModel, type ProcessModel } from './replica-model.ts';
import { createSlackModel, type SlackModel } from './slack-model.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

/** What a schedule of faults came to. */
export interface Outcome {
  seed: number;
  /** Posts that people saw more than once. */
  doubled: string[];
  /** Rounds that nobody saw although the bot was there in time, or whose record is wrong. */
  lost: string[];
}

/** How the parts are put together: what ships, or with a safeguard taken out. */
export interface Composition {
  poster(poster: Poster): Poster;
  plans?(plans: PlanStore): PlanStore;
}

const MINUTE = 60_000;
const START = Date.parse('2027-03-03T07:00:00Z');
const REPLICAS = 3;
/** Longer than in production, so that more schedules fit into a second; what is due wakes a scheduler anyway. */
const TICK = 120_000;
const SLOW_TIMING = { ...TIMING, tick: TICK, watch: 2 * TICK };
const items = itemsOf({ pods: 2, probes: 2 });

/** One round, or a few, in a world where everything goes wrong for some minutes, as the seed says. */
export async function runSchedule(seed: number, composition: Composition): Promise<Outcome> {
  const world = createWorld(seed);
  const { time, chance } = world;
  await subscribe(world);
  for (let replica = 0; replica < REPLICAS; replica++) startReplica(world, composition, `${replica}`);
  const disaster = chance.next();
  if (disaster < 0.1) outage(world, chance.between(0.5, 150) * MINUTE);
  else if (disaster < 0.2) restoreBackup(world);
  const horizon = START + 4 * 60 * MINUTE;
  await time.run(horizon, () => time.now() > world.faultsEnd && isQuiet(world));
  world.end();
  return { seed, ...judge(world) };
}

interface World {
  time: VirtualTime;
  chance: Chance;
  state: QuizState;
  stores: QuizStores;
  slack: SlackModel;
  dueAt: number;
  faultsEnd: number;
  processes: Set<ProcessModel>;
  /** No replica starts before. */
  downUntil: number;
  isOver: boolean;
  end(): void;
}

function createWorld(seed: number): World {
  const time = createVirtualTime(START);
  const chance = seededChance(seed);
  const state = emptyState();
  const dueAt = START + Math.ceil(chance.between(1, 4)) * MINUTE;
  const faultsEnd = dueAt + chance.between(0.2, 5) * MINUTE;
  const isFaulty = () => time.now() < faultsEnd;
  const longestSettle = TIMING.settle * 0.95;
  const slack = createSlackModel({ time, chance, timing: TIMING, isFaulty, longestSettle });
  const world: World = {
    time,
    chance,
    state,
    stores: memoryQuizStores({ state, now: time.now }),
    slack,
    dueAt,
    faultsEnd,
    processes: new Set(),
    downUntil: 0,
    isOver: false,
    end() {
      world.isOver = true;
      for (const process of world.processes) process.kill();
    },
  };
  return world;
}

async function subscribe({ stores, chance, dueAt, time }: World): Promise<void> {
  const channels = Math.ceil(chance.between(0, 3));
  for (let channel = 0; channel < channels; channel++) {
    const zone = chance.happens(0.5) ? 'UTC' : 'Asia/Kolkata';
    const timeOf = (instant: number) => localAt(zone, instant).time;
    const reveal = chance.happens(0.3)
      ? ({ kind: 'at', time: timeOf(dueAt + 2 * MINUTE) } as const)
      : ({ kind: 'next' } as const);
    const settings = { ...DEFAULT_SETTINGS, zone, language: 'en', time: timeOf(dueAt), reveal } as const;
    const changer = { teamId: 'T1', channelId: `C${channel}`, changedBy: 'U1', now: time.now() };
    await stores.subscriptions.save(changedSubscription(null, { isOn: true, settings }, changer), null);
  }
}

function startReplica(world: World, composition: Composition, owner: string): void {
  const { time, chance, slack, stores } = world;
  if (world.isOver) return;
  if (time.now() < world.downUntil) {
    time.after(world.downUntil - time.now(), () => startReplica(world, composition, owner));
    return;
  }
  const process = createProcessModel({
    time,
    chance,
    slack,
    stores,
    isFaulty: () => time.now() < world.faultsEnd,
    onDeath() {
      world.processes.delete(process);
      time.after(chance.between(500, MINUTE), () => startReplica(world, composition, `${owner}'`));
    },
  });
  world.processes.add(process);
  createScheduler({
    plans: composition.plans?.(process.plans) ?? process.plans,
    posts: process.posts,
    poster: composition.poster(process.poster),
    monotonic: time.now,
    createNap: process.createNap,
    items: () => items,
    report: () => undefined,
    owner,
    timing: SLOW_TIMING,
  }).start();
}

/** All replicas are gone from before the due time, and come back after so long. */
function outage(world: World, length: number): void {
  const { time, chance, dueAt } = world;
  time.after(chance.between(0, dueAt - START), () => {
    world.downUntil = dueAt + length;
    for (const process of [...world.processes]) process.kill();
  });
}

/** The database becomes what it was some time ago, as after a disaster, and the replicas start anew. */
function restoreBackup(world: World): void {
  const { time, chance, dueAt, state } = world;
  time.after(chance.between(0, dueAt - START), () => {
    const backup = structuredClone(state);
    const madeAt = time.now();
    time.after(chance.between(0, 10) * MINUTE, () => {
      Object.assign(state, backup);
      // Nobody restores a backup faster; the promise would not hold.
      const { watch, late, settle } = SLOW_TIMING;
      world.downUntil = Math.max(madeAt + watch, dueAt + late, time.now() + settle) + 1;
      for (const process of [...world.processes]) process.kill();
    });
  });
}

function isQuiet({ state, slack, time, dueAt, downUntil }: World): boolean {
  if (time.now() <= Math.max(dueAt + 10 * MINUTE, downUntil) || slack.underWay > 0) return false;
  const posts = [...state.posts.values()];
  const isPlanned = [...state.subscriptions.values()].every(({ lastDate }) => lastDate !== null);
  const isOpen = posts.some(({ state }) => state === 'due' || state === 'posting');
  const isRevealed = [...state.rounds.values()].every(
    ({ revealAt, revealedAt }) => revealedAt !== null || revealAt > dueAt + 10 * MINUTE,
  );
  return isPlanned && !isOpen && isRevealed;
}

function judge({ state, slack: { accepted }, dueAt: due, downUntil }: World): Omit<Outcome, 'seed'> {
  // Only who was away for almost all of the grace may leave a round out without having tried.
  const mayMiss = downUntil > due + GRACE - 10 * MINUTE;
  const doubled: string[] = [];
  const lost: string[] = [];
  for (const { id, state: ended, dueAt, deadlineAt, firstTryAt, messageTs } of state.posts.values()) {
    const seen = accepted.filter(({ postId }) => postId === id);
    if (seen.length > 1) doubled.push(id);
    const wasTriedInTime = (firstTryAt ?? dueAt) < deadlineAt - 10 * MINUTE;
    if (ended === 'missed' && firstTryAt === null && !mayMiss) lost.push(`${id} never tried`);
    const isRight = ended === 'posted' ? seen.some(({ ts }) => ts === messageTs) : seen.length === 0;
    if (!isRight || (ended !== 'posted' && firstTryAt !== null && wasTriedInTime))
      lost.push(`${id} ${ended}`);
  }
  const planned: LocalDate[] = [...state.rounds.values()].map(({ date }) => date);
  if (planned.length !== state.subscriptions.size) lost.push('a date was never planned');
  return { doubled, lost };
}
