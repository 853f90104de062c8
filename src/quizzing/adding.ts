import type { Logger } from 'pino';
import type { Additions } from '../gaps/addition-store.ts';
import { forgetWords } from '../gaps/forget-words.ts';
import {
  wakeAfterChanges,
  wakeAfterDecisions,
  watchAdditions,
  watchEachTeam,
} from '../gaps/watch-additions.ts';
import { withItems } from '../gaps/with-additions.ts';
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
  /** The bank's items and those that a workspace accepted, as they are now. */
  itemsBeside(items: () => readonly QuizItem[]): (teamId: string) => readonly QuizItem[];
  /** The stores over a database; this replica looks at once after a change of its own. */
  stores(database: Database): Stores;
  /**
   * Where several workspaces install the app each has its own items; their aliases and drafts are kept only, as an index of
   * the bank for each would fill the memory.
   */
  start(database: Database, teamId: string | undefined): void;
  /** Looks now. */
  wake(): void;
  stop(): Promise<void>;
}

export function createAdding({ logger, onAdditions }: AddingPorts): Adding {
  let upkeep: Upkeep | undefined;
  const added = new Map<string, readonly QuizItem[]>();
  const wake = () => upkeep?.wake();
  return {
    itemsBeside: (items) => (teamId) => withItems(items(), added.get(teamId) ?? []),
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
      const takeItems = (of: string, { items }: Additions): void => {
        if (items.length > 0) added.set(of, items);
        else added.delete(of);
      };
      const take = (of: string) => (additions: Additions) => {
        takeItems(of, additions);
        onAdditions(additions);
      };
      const watching =
        teamId === undefined
          ? watchEachTeam(store, takeItems)
          : watchAdditions({ store, teamId, onAdditions: take(teamId) });
      upkeep = startUpkeep({
        tasks: [forgetWords(questions), watching],
        nap: createNap(),
        every: UPKEEP_MS,
        onError: (error) => logger.error({ err: error }, 'The upkeep of the database failed'),
      });
    },
    wake,
    stop: async () => upkeep?.stop(),
  };
}
