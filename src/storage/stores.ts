import type { Stores } from '../slack/stores.ts';
import type { Database } from './database.ts';
import { createPersonStore } from './person-store.ts';
import { createQuestionLog, createVotes } from './question-store.ts';

export function createStores(database: Database): Stores {
  return {
    people: createPersonStore(database),
    questions: createQuestionLog(database),
    votes: createVotes(database),
  };
}
