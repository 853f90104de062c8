import { onTestFinished } from 'vitest';
import type { BotConfig } from '../../src/bot-config.ts';
import type { Chance } from '../support/seeded-chance.ts';
import { until } from '../support/until.ts';
import { type Replica, startReplica } from './replica.ts';

const READY_LIMIT_MS = 30_000;
/** Some are asked to end, as an update of a deployment does. */
const ASKED = 0.1;
const WHILE_STARTING = 0.1;
const LONGEST_BREAK_MS = 700;

export interface FleetOptions {
  config: BotConfig;
  /** How far each replica's process clock is off, in milliseconds. */
  skews: readonly number[];
  chance: Chance;
  /** One of naive-posters.js instead of the shipped one. */
  poster?: string | undefined;
}

/** Replicas of the bot, each a process; whichever ends is started anew. */
export interface Fleet {
  readonly kills: number;
  /** Resolves when all have connected. */
  start(clock: number): Promise<void>;
  moveClock(clock: number): void;
  killOne(): void;
  killAll(): void;
  /** The last words of each. */
  log(): string[];
}

/** A place of the fleet, in which one replica follows the other. */
interface Berth {
  skew: number;
  isReady: boolean;
  replica?: Replica;
}

export function createFleet({ config, skews, chance, poster }: FleetOptions): Fleet {
  const berths = skews.map((skew): Berth => ({ skew, isReady: false }));
  let kills = 0;
  let clock = 0;
  let isOver = false;

  function run(berth: Berth): void {
    if (isOver) return;
    const { skew } = berth;
    const replica = startReplica({ config, clock: clock + skew, poster });
    berth.replica = replica;
    const onReady = () => {
      berth.isReady = true;
      // The clock may have been moved while it started.
      replica.moveClock(clock + skew);
    };
    replica.ready.then(onReady, () => undefined);
    void replica.ended.then(() => {
      berth.isReady = false;
      setTimeout(() => run(berth), chance.between(0, LONGEST_BREAK_MS));
    });
  }

  /** Mostly one that is at work: what only ever starts shows nothing. */
  function kill({ replica, isReady }: Berth): void {
    if (!replica || replica.child.exitCode !== null || replica.child.signalCode !== null) return;
    if (!isReady && !chance.happens(WHILE_STARTING)) return;
    kills++;
    replica.child.kill(chance.happens(ASKED) ? 'SIGTERM' : 'SIGKILL');
  }

  onTestFinished(() => {
    isOver = true;
  });

  return {
    get kills() {
      return kills;
    },
    async start(at) {
      clock = at;
      for (const berth of berths) run(berth);
      await until(() => berths.every(({ isReady }) => isReady), READY_LIMIT_MS);
    },
    moveClock(to) {
      clock = to;
      for (const { replica, skew } of berths) replica?.moveClock(clock + skew);
    },
    killOne() {
      const berth = berths[Math.floor(chance.between(0, berths.length))];
      if (berth) kill(berth);
    },
    killAll() {
      for (const berth of berths) kill(berth);
    },
    log: () => berths.flatMap(({ replica }) => replica?.log ?? []),
  };
}
