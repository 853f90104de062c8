import type { webApi } from '@slack/bolt';
import type { Answerer } from '../../answer/create-answer.ts';
import type { Votes } from '../../gaps/question-log.ts';
import type { Admission, Admit } from '../admission.ts';
import type { OnAnswered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import type { People } from '../people.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Reasons } from '../reasons.ts';
import type { Place, Reply } from '../reply.ts';
import type { Stores } from '../stores.ts';

/** What listeners are given. */
export interface ListenerDeps extends People {
  /** The bank as it is now; a hot reload swaps it. */
  answerer(): Answerer;
  /** Null while there is no database. */
  quiz(): Promise<Quiz | null>;
  reply(client: webApi.WebClient, place: Place): Reply;
  sourceBaseUrl: string | undefined;
  /** Null while there is no database: what needs it is left out. */
  stores(): Stores | null;
  /** Whether a question is answered here, and what is done if not. */
  admit: Admit;
  turnAway(admission: Exclude<Admission, { kind: 'welcome' }>, asked: Asked): Promise<void>;
  reasons: Reasons;
  onAnswered: OnAnswered;
  votes: Votes;
  /** User ids; none: every full member may change a channel's quiz. */
  quizManagers: readonly string[];
}
