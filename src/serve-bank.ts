import type { Logger } from 'pino';
import { type Answerer, createAnswerer } from './answer/create-answer.ts';
import { inTurns } from './in-turns.ts';
import type { IndexedBank } from './index-cache.ts';
import type { Bank } from './knowledge/entry.ts';
import { formatWarning } from './knowledge/format-warning.ts';
import { bankOf } from './knowledge/load.ts';
import { indexSteps } from './search/build-index.ts';
import { createSearch } from './search/create-search.ts';
import type { IndexData } from './search/index-data.ts';

export interface Serving {
  serve(indexed: IndexedBank): Bank;
  /** Serves a changed bank once it is analysed; the one before answers meanwhile, and a newer one overtakes it. */
  change(bank: Bank): void;
}

/** Hands on an answerer for each bank that is served. */
export function createServing(logger: Logger, onAnswerer: (answerer: Answerer, bank: Bank) => void): Serving {
  let newest: Bank | undefined;
  const show = (bank: Bank, index: IndexData): void => {
    onAnswerer(createAnswerer(bank.entries, createSearch(bank.entries, index)), bank);
    logger.info(`The bank holds ${bank.entries.length} entries`);
    for (const warning of bank.warnings) logger.warn(formatWarning(warning));
  };
  const change = async (bank: Bank): Promise<void> => {
    newest = bank;
    const index = await inTurns(indexSteps(bank.entries));
    if (newest === bank) show(bank, index);
  };
  return {
    serve({ readings, index }) {
      const bank = bankOf(readings);
      show(bank, index);
      return bank;
    },
    change(bank) {
      change(bank).catch((error: unknown) => logger.error({ err: error }, 'The changed bank is not served'));
    },
  };
}
