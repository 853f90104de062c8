import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { BotConfig } from '../../src/bot-config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LOG_LINES = 30;
/** Pino's numbers of `error` and `fatal`. */
const ERROR = /^\{"level":(?:50|60),/;

export interface ReplicaOptions {
  config: BotConfig;
  /** How far the process's clock is ahead of the real one, in milliseconds. */
  clock?: number;
  /** One of naive-posters.js instead of the shipped one. */
  poster?: string | undefined;
}

/** The bot in a process of its own, which ends with the test. */
export interface Replica {
  child: ChildProcess;
  /** Resolves once it has connected; rejects with its last words if it ends before. */
  ready: Promise<void>;
  /** Resolves to the exit code, or to the signal that ended it. */
  ended: Promise<number | string>;
  /** Its last words. */
  log: string[];
  /** All that it logged as an error. */
  errors: string[];
  moveClock(clock: number): void;
  figures(options: { afterCollection: boolean }): Promise<Figures>;
}

/** What a process holds. */
export interface Figures {
  heapUsed: number;
  rss: number;
  /** How many there are of each kind of handle and request, as `process.getActiveResourcesInfo` tells. */
  resources: Record<string, number>;
}

export function startReplica({ config, clock = 0, poster }: ReplicaOptions): Replica {
  const env = { config, clock, ...(poster && { poster }) };
  const child = spawn(process.execPath, ['test/chaos/bot-process.js'], {
    cwd: root,
    env: { ...process.env, CHAOS_BOT: JSON.stringify(env) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const log: string[] = [];
  const errors: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream)
      createInterface({ input: stream }).on('line', (line) => {
        log.push(line);
        log.splice(0, log.length - LOG_LINES);
        if (ERROR.test(line)) errors.push(line);
      });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    void ended.then((end) => reject(new Error([`It ended with ${end}`, ...log].join('\n'))));
  });
  // A test may end one before it is ready.
  ready.catch(() => undefined);
  return {
    child,
    ready,
    ended,
    log,
    errors,
    moveClock(to) {
      if (child.connected) child.send({ kind: 'clock', clock: to }, () => undefined);
    },
    figures({ afterCollection }) {
      child.send({ kind: 'figures', afterCollection });
      return new Promise((resolve) => {
        const onMessage = (told: unknown) => {
          if (typeof told !== 'object' || told === null || !('figures' in told)) return;
          child.off('message', onMessage);
          resolve(told.figures as Figures);
        };
        child.on('message', onMessage);
      });
    },
  };
}
