import type { Stores } from '../slack/stores.ts';
import { createAnswerStore } from './answer-store.ts';
import { createChannelStore } from './channel-store.ts';
import type { Database } from './database.ts';
import { createLatePosts } from './late-posts.ts';
import { createPersonStore } from './person-store.ts';

export function createStores(database: Database): Stores {
  return {
    answers: createAnswerStore(database),
    channels: createChannelStore(database),
    latePosts: createLatePosts(database),
    people: createPersonStore(database),
  };
}
