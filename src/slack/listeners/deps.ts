import type { webApi } from '@slack/bolt';
import type { Answerer } from '../../answer/create-answer.ts';
import type { People } from '../people.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Place, Reply } from '../reply.ts';

/** What listeners are given. */
export interface ListenerDeps extends People {
  /** The bank as it is now; a hot reload swaps it. */
  answerer(): Answerer;
  /** Null while there is no database. */
  quiz(): Promise<Quiz | null>;
  /** Whether the bank has questions about an entry to test oneself with. */
  hasQuizItems(entryId: string): boolean;
  reply(client: webApi.WebClient, place: Place): Reply;
  sourceBaseUrl: string | undefined;
  /** User ids; none: every full member may change a channel's quiz. */
  quizManagers: readonly string[];
}
