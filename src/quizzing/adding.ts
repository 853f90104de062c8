import type { Logger } from 'pino';
import type { Additions } from '../gaps/addition-store.ts';
import { forgetWords } from '../gaps/forget-words.ts';
import { wakeAfterChanges, wakeAfterDecisions, watchAdditions } from '../gaps/watch-additions.ts';
import { NO_ADDITIONS, withItems } from '../gaps/with-additions.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import { createNap } from '../quiz/posting/nap.ts';
import type { Stores } from '../slack/stores.ts';
import type { Database } from '../storage/database.ts';
import { createStores } from '../storage/stores.ts';
import { startUpkeep, type Upkeep } from './upkeep.ts';

/** What one replica adds to the bank is there on all within a minute. */
const UPKEEP_MS = 30_000;

export interface AddingPorts {
  logger: Logger;
  onAdditions(additions: Additions): void;
}

/** What the workspace adds to the bank, and what it keeps of questions, on this replica. */
export interface Adding {
  /** The bank's items and those that were accepted, as they are now. */
  itemsBeside(items: () => readonly QuizItem[]): () => readonly QuizItem[];
  /** The stores over a database; this replica looks at once after a change of its own. */
  stores(database: Database): Stores;
  /** Without a workspace of its own it only forgets: what one adds is not for the others. */
  start(database: Database, teamId: string | undefined): void;
  /** Looks now. */
  wake(): void;
  stop(): Promise<void>;
}

export function createAdding({ logger, onAdditions }: AddingPorts): Adding {
  let upkeep: Upkeep | undefined;
  let added = NO_ADDITIONS;
  const wake = () => upkeep?.wake();
  return {
    itemsBeside: (items) => () => withItems(items(), added.items),
    stores(database) {
      const stores = createStores(database);
      return {
        ...stores,
        additions: wakeAfterChanges(stores.additions, wake),
        suggestions: wakeAfterDecisions(stores.suggestions, wake),
      };
    },
    start(database, teamId) {
      const { questions, additions: store } = createStores(database);
      const take = (additions: Additions): void => {
        added = additions;
        onAdditions(additions);
      };
      const watching = teamId === undefined ? [] : [watchAdditions({ store, teamId, onAdditions: take })];
      upkeep = startUpkeep({
        tasks: [forgetWords(questions), ...watching],
        nap: createNap(),
        every: UPKEEP_MS,
        onError: (error) => logger.error({ err: error }, 'The upkeep of the database failed'),
      });
    },
    wake,
    stop: async () => upkeep?.stop(),
  };
}
