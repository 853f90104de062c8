import type { Nap } from '../../../../src/quiz/posting/nap.ts';
import type { PlanStore } from '../../../../src/quiz/posting/plan-store.ts';
import type { PostStore } from '../../../../src/quiz/posting/post-store.ts';
import type { Poster } from '../../../../src/quiz/posting/poster.ts';
import type { Chance } from '../../../support/seeded-chance.ts';
import { createVirtualNap } from '../../../support/virtual-nap.ts';
import type { SlackModel } from './slack-model.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A process that can be killed at any await, and be slow at any of them. */
export interface ProcessModel {
  kill(): void;
  readonly isDead: boolean;
  plans: PlanStore;
  posts: PostStore;
  poster: Poster;
  createNap(): Nap;
}

export interface ProcessOptions {
  time: VirtualTime;
  chance: Chance;
  slack: SlackModel;
  isFaulty(): boolean;
  stores: { plans: PlanStore; posts: PostStore };
  /** Told when the process kills itself by chance. */
  onDeath(): void;
}

const DEATH = 0.012;
const SLOWNESS = 0.01;
const LONGEST_PAUSE = 130_000;

/** The ports of one process: everything it awaits goes through `step`, where it may die or be held up. */
export function createProcessModel(options: ProcessOptions): ProcessModel {
  const { time, chance, slack, stores, isFaulty } = options;
  let isDead = false;
  const never = new Promise<never>(() => undefined);

  function die(): void {
    if (isDead) return;
    isDead = true;
    options.onDeath();
  }

  /** Resolves if the process lives on, after a moment or a long one; a dead one stands still for ever. */
  async function step(moment = chance.between(0, 4)): Promise<void> {
    if (isDead) return never;
    if (isFaulty() && chance.happens(DEATH)) {
      die();
      return never;
    }
    const isSlow = isFaulty() && chance.happens(SLOWNESS);
    const pause = isSlow ? chance.between(1_000, LONGEST_PAUSE) : moment;
    if (pause > 0) await time.delay(pause);
    return isDead ? never : undefined;
  }

  /** A call of the database: it may fail before or after it took effect. */
  async function ask<T>(call: () => Promise<T>): Promise<T> {
    await step();
    if (isFaulty() && chance.happens(0.01)) throw new Error('The database is away');
    const result = await call();
    await step(0);
    if (isFaulty() && chance.happens(0.01)) throw new Error('The database went away');
    return result;
  }

  return {
    kill: die,
    get isDead() {
      return isDead;
    },
    plans: throughEach(stores.plans, ask),
    posts: throughEach(stores.posts, ask),
    poster: {
      async send(post, mayStillSend) {
        await step();
        if (!mayStillSend()) return { kind: 'given-up' };
        const outcome = await slack.post(post);
        await step(0);
        return outcome;
      },
      async find(post, since) {
        await step();
        const outcome = await slack.find(post, since);
        await step(0);
        return outcome;
      },
    },
    createNap: () => createSteppingNap(time, step),
  };
}

type Method = (...args: never[]) => Promise<unknown>;

/** The same object with every method called through `ask`. */
function throughEach<Store extends object>(
  store: Store,
  ask: <T>(call: () => Promise<T>) => Promise<T>,
): Store {
  const methods = Object.entries(store as Record<string, Method>).map(([name, method]) => {
    return [name, (...args: never[]) => ask(() => method(...args))];
  });
  return Object.fromEntries(methods) as Store;
}

/** Whoever wakes up takes a step of the simulation, as everybody does who comes back from a wait. */
function createSteppingNap(time: VirtualTime, step: (moment: number) => Promise<void>): Nap {
  const nap = createVirtualNap(time);
  return {
    async sleep(milliseconds) {
      await nap.sleep(milliseconds);
      await step(0);
    },
    wake: nap.wake,
  };
}
