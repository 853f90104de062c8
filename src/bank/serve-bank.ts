import type { Logger } from 'pino';
import { type Answerer, createAnswerer } from '../answer/create-answer.ts';
import type { Additions } from '../gaps/addition-store.ts';
import { NO_ADDITIONS, withAdditions } from '../gaps/with-additions.ts';
import type { Bank, Entry } from '../knowledge/entry.ts';
import { formatWarning } from '../knowledge/format-warning.ts';
import { bankOf } from '../knowledge/load.ts';
import { indexSteps } from '../search/build-index.ts';
import { createSearch } from '../search/create-search.ts';
import type { IndexData } from '../search/index-data.ts';
import { inTurns } from './in-turns.ts';
import type { IndexedBank } from './index-cache.ts';

export interface Serving {
  serve(indexed: IndexedBank): Bank;
  /** Serves a changed bank once it is analysed; the one before answers meanwhile, and a newer one overtakes it. */
  change(bank: Bank): void;
  /** Serves the bank with what the workspace adds, in the same way. */
  add(additions: Additions): void;
}

/** Hands on an answerer for each bank that is served. */
export function createServing(logger: Logger, onAnswerer: (answerer: Answerer, bank: Bank) => void): Serving {
  let bank: Bank = { entries: [], warnings: [] };
  let additions = NO_ADDITIONS;
  let newest: readonly Entry[] | undefined;
  const show = (entries: readonly Entry[], index: IndexData): void => {
    onAnswerer(createAnswerer(entries, createSearch(entries, index)), { ...bank, entries: [...entries] });
    logger.info(`The bank holds ${entries.length} entries`);
  };
  const refresh = (): void => {
    const entries = withAdditions(bank.entries, additions);
    newest = entries;
    inTurns(indexSteps(entries))
      .then((index) => newest === entries && show(entries, index))
      .catch((error: unknown) => logger.error({ err: error }, 'The changed bank is not served'));
  };
  const warn = (): void => {
    for (const warning of bank.warnings) logger.warn(formatWarning(warning));
  };
  return {
    serve({ readings, index }) {
      bank = bankOf(readings);
      show(bank.entries, index);
      warn();
      return bank;
    },
    change(changed) {
      bank = changed;
      warn();
      refresh();
    },
    add(added) {
      additions = added;
      refresh();
    },
  };
}
