import type { Stores } from '../slack/stores.ts';
import { createChannelStore } from './channel-store.ts';
import type { Database } from './database.ts';
import { createLatePosts } from './late-posts.ts';
import { createPersonStore } from './person-store.ts';

export function createStores(database: Database): Stores {
  return {
    people: createPersonStore(database),
    channels: createChannelStore(database),
    latePosts: createLatePosts(database),
  };
}
