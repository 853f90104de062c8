import { type Answerer, createAnswerer } from './answer/create-answer.ts';
import type { IndexCache } from './bank/index-cache.ts';
import { loadIndex } from './bank/load-index.ts';
import { createServing } from './bank/serve-bank.ts';
import type { BotConfig } from './bot-config.ts';
import { createApp, createParts, loadOrEmpty, watchFolders } from './bot-parts.ts';
import type { BotPorts } from './bot-ports.ts';
import { createClosers } from './closers.ts';
import type { Bank } from './knowledge/entry.ts';
import { bankOf } from './knowledge/load.ts';
import { UNOBSERVED } from './observer.ts';
import { NO_REQUEST_IDS } from './request-ids.ts';
import { createSearch } from './search/create-search.ts';
import type { BankHealth, SocketsHealth } from './slack/doctor/health.ts';
import { DIRECT } from './slack/network.ts';

/** Kubernetes and others send SIGKILL some time after SIGTERM; what is left open by then is found by the next start. */
const STOP_LIMIT_MS = 10_000;

/** Has a word to correct and a Chinese one. */
const WARM_UP = 'rediness probe 预热';

export interface Loaded extends Bank {
  quizItems: number;
}

export interface Bot {
  /** Loads the bank and connects; resolves to what was loaded. */
  start(): Promise<Loaded>;
  state(): BotState;
  /** May be called more than once. */
  stop(): Promise<void>;
}

/** What others tell of the bot: probes and metrics. */
export interface BotState {
  phase: 'starting' | 'running' | 'stopping';
  /** Null: there are none, Slack sends requests. */
  openSockets: number | null;
  bank: BankHealth;
  quizItems: number;
}

/** Puts the parts together: the bank, the search over it, the quiz, and the Slack app. */
export function createBot(config: BotConfig, given: BotPorts): Bot {
  const ports = { network: DIRECT, observer: UNOBSERVED, requestIds: NO_REQUEST_IDS, ...given };
  const { logger, now } = ports;
  const closers = createClosers(config.stopLimit ?? STOP_LIMIT_MS, () =>
    logger.warn('Not everything ended in time; stopping all the same'),
  );
  let answerer = createAnswerer([], createSearch([]));
  const state: BotState = {
    phase: 'starting',
    openSockets: null,
    bank: { entries: 0, warnings: 0, since: now() },
    quizItems: 0,
  };
  let sockets = (): SocketsHealth | null => null;
  const serving = createServing(logger, (next, { entries, warnings }) => {
    answerer = next;
    state.bank = { entries: entries.length, warnings: warnings.length, since: now() };
  });

  return {
    async start() {
      const indexed = await loadOrEmpty(config, logger);
      const bank = serving.serve(indexed);
      const parts = createParts(config, ports, serving, () => answerer);
      closers.add(watchFolders(config, indexed, serving, logger), parts.quizzing.close);
      const app = await createApp(config, ports, parts, { answerer: () => answerer, bank: () => state.bank });
      sockets = app.sockets;
      closers.add(() => app.stop());
      await parts.quizzing.open();
      const connected = await app.start();
      const soon = setImmediate(() => {
        // The first question builds lexicon and speller, a tenth of a second: nobody should wait for that.
        answerer.answer(WARM_UP, 'en');
        parts.quizzing.start(connected);
      });
      closers.add(() => clearImmediate(soon));
      state.quizItems = await parts.quizzing.itemCount();
      state.phase = 'running';
      return { ...bank, quizItems: state.quizItems };
    },
    state: () => ({ ...state, openSockets: sockets()?.openedAt.length ?? null }),
    async stop() {
      state.phase = 'stopping';
      await closers.close();
    },
  };
}

/** A bank to ask, from files; throws `KnowledgeFolderError`. */
export async function loadAnswerer(dirs: readonly string[], cache?: IndexCache): Promise<Answerer> {
  const { readings, index } = await loadIndex(dirs, cache);
  const { entries } = bankOf(readings);
  return createAnswerer(entries, createSearch(entries, index));
}
