import type { Stores } from '../slack/stores.ts';
import { createAdditionStore } from './addition-store.ts';
import { createAnswerStore } from './answer-store.ts';
import { createChallengeStore } from './challenge-store.ts';
import { createChannelStore } from './channel-store.ts';
import type { Database } from './database.ts';
import { createDigestStore } from './digest-store.ts';
import { createGapStore } from './gap-store.ts';
import { createLatePosts } from './late-posts.ts';
import { createPersonStore } from './person-store.ts';
import { createPrivacyStore } from './privacy-store.ts';
import { createQuestionLog, createVotes } from './question-store.ts';
import { createStatsStore } from './stats-store.ts';
import { createSuggestionStore } from './suggestion-store.ts';

export function createStores(database: Database): Stores {
  return {
    people: createPersonStore(database),
    channels: createChannelStore(database),
    latePosts: createLatePosts(database),
    answers: createAnswerStore(database),
    questions: createQuestionLog(database),
    votes: createVotes(database),
    gaps: createGapStore(database),
    additions: createAdditionStore(database),
    digests: createDigestStore(database),
    privacy: createPrivacyStore(database),
    challenges: createChallengeStore(database),
    suggestions: createSuggestionStore(database),
    stats: createStatsStore(database),
  };
}
