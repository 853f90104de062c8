import type { webApi } from '@slack/bolt';
import type { Answerer } from '../../answer/create-answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import type { Place, Reply } from '../reply.ts';

/** What listeners are given. */
export interface ListenerDeps {
  /** The bank as it is now; a hot reload swaps it. */
  answerer(): Answerer;
  /** The language for questions that have none of their own. */
  langOf(client: webApi.WebClient, user: string): Promise<Lang>;
  reply(client: webApi.WebClient, place: Place): Reply;
  sourceBaseUrl: string | undefined;
}
