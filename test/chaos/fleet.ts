import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BotConfig } from '../../src/bot-config.ts';
import type { Chance } from '../support/seeded-chance.ts';
import { until } from '../support/until.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY_LIMIT_MS = 30_000;
/** Some are asked to end, as an update of a deployment does. */
const ASKED = 0.1;
const WHILE_STARTING = 0.1;
const LONGEST_BREAK_MS = 700;
const LOG_LINES = 30;

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

export function createFleet({ config, skews, chance, poster }: FleetOptions): Fleet {
  const replicas = skews.map((skew): Replica => ({ skew, ready: false, log: [] }));
  let kills = 0;
  let clock = 0;
  let isOver = false;

  function run(replica: Replica): void {
    if (isOver) return;
    const { skew } = replica;
    const env = { config, clock: clock + skew, ...(poster && { poster }) };
    const child = spawn(process.execPath, ['test/chaos/bot-process.js'], {
      cwd: root,
      env: { ...process.env, CHAOS_BOT: JSON.stringify(env) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    replica.child = child;
    child.once('message', () => {
      replica.ready = true;
      // The clock may have been moved while it started.
      send(replica);
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => note(replica, bytes));
    child.once('exit', () => {
      replica.ready = false;
      setTimeout(() => run(replica), chance.between(0, LONGEST_BREAK_MS));
    });
  }

  function send({ child, skew }: Replica): void {
    if (child?.connected) child.send({ clock: clock + skew }, () => undefined);
  }

  /** Mostly one that is at work: what only ever starts shows nothing. */
  function kill({ child, ready }: Replica): void {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    if (!ready && !chance.happens(WHILE_STARTING)) return;
    kills++;
    child.kill(chance.happens(ASKED) ? 'SIGTERM' : 'SIGKILL');
  }

  onTestFinished(() => {
    isOver = true;
    for (const { child } of replicas) child?.kill('SIGKILL');
  });

  return {
    get kills() {
      return kills;
    },
    async start(at) {
      clock = at;
      for (const replica of replicas) run(replica);
      await until(() => replicas.every(({ ready }) => ready), READY_LIMIT_MS);
    },
    moveClock(to) {
      clock = to;
      for (const replica of replicas) send(replica);
    },
    killOne() {
      const replica = replicas[Math.floor(chance.between(0, replicas.length))];
      if (replica) kill(replica);
    },
    killAll() {
      for (const replica of replicas) kill(replica);
    },
    log: () => replicas.flatMap(({ log }) => log),
  };
}

interface Replica {
  skew: number;
  ready: boolean;
  log: string[];
  child?: ChildProcess;
}

function note({ log }: Replica, bytes: Buffer): void {
  log.push(...bytes.toString().split('\n').filter(Boolean));
  log.splice(0, log.length - LOG_LINES);
}
