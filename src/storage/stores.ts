import type { Stores } from '../slack/stores.ts';
import { createAnswerStore } from './answer-store.ts';
import type { Database } from './database.ts';
import { createPersonStore } from './person-store.ts';

export function createStores(database: Database): Stores {
  return { people: createPersonStore(database), answers: createAnswerStore(database) };
}
