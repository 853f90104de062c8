import type { Logger } from 'pino';
import type { Bot, BotState } from '../bot.ts';
import type { Observer } from '../observer.ts';
import type { OnCall } from '../slack/slack-fetch.ts';
import { createMetrics } from './metrics.ts';
import { createOpsServer } from './ops-server.ts';
import type { Facts } from './readiness.ts';

export interface OpsOptions {
  port: number;
  logger: Logger;
  /** Milliseconds that only run forward. */
  monotonic(): number;
}

/** Probes and metrics of a bot. */
export interface Ops {
  observer: Observer;
  onCall: OnCall;
  /** From now on it tells of this bot. */
  watch(bot: Pick<Bot, 'state'>): void;
  /** Resolves to the port. */
  listen(): Promise<number>;
  close(): Promise<void>;
}

const NOTHING_YET: BotState = {
  phase: 'starting',
  openSockets: null,
  bank: { entries: 0, warnings: 0, since: 0 },
  quizItems: 0,
};

export function createOps({ port, logger, monotonic }: OpsOptions): Ops {
  const metrics = createMetrics();
  let look: Look = { at: null, failed: false };
  let state = () => NOTHING_YET;
  const server = createOpsServer({
    facts: () => factsOf(state(), look, monotonic()),
    metrics() {
      const { bank, openSockets, quizItems } = state();
      metrics.bank(bank.entries, quizItems, bank.since);
      metrics.sockets(openSockets);
      return metrics.text();
    },
    metricsType: metrics.type,
    onReadiness(reasons) {
      if (reasons.length > 0) logger.warn({ reasons }, 'The bot is not ready');
      else logger.info('The bot is ready');
    },
  });
  const looked = (isDone: boolean) => {
    metrics.looked(isDone);
    look = { at: isDone ? monotonic() : look.at, failed: !isDone };
  };
  return {
    observer: { ...metrics, looked },
    onCall: metrics.apiCall,
    watch(bot) {
      state = bot.state;
    },
    listen: () => server.listen(port),
    close: server.close,
  };
}

interface Look {
  at: number | null;
  failed: boolean;
}

function factsOf({ phase, openSockets }: BotState, look: Look, now: number): Facts {
  const isListening = phase === 'running';
  return {
    isStarted: phase !== 'starting',
    isStopping: phase === 'stopping',
    slack: openSockets === null ? { kind: 'http', isListening } : { kind: 'socket', open: openSockets },
    lookedAt: look.at,
    lookFailed: look.failed,
    now,
  };
}
