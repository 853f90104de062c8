import type { webApi } from '@slack/bolt';
import type { Answerer } from '../../answer/create-answer.ts';
import type { AdditionUse } from '../../gaps/addition-use.ts';
import type { Votes } from '../../gaps/question-log.ts';
import type { Observer } from '../../observer.ts';
import type { Admission, Admit } from '../admission.ts';
import type { AnswerStore } from '../answer-store.ts';
import type { OnAnswered } from '../answered.ts';
import type { Asked } from '../asked.ts';
import type { ChannelModes } from '../channel-modes.ts';
import type { DoctorPorts } from '../doctor/health.ts';
import type { Languages } from '../languages.ts';
import type { People } from '../people.ts';
import type { Place } from '../place.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Reasons } from '../reasons.ts';
import type { Reply } from '../reply.ts';
import type { Stores } from '../stores.ts';

/** What listeners are given. */
export interface ListenerDeps extends People, Languages, ChannelModes {
  additionUse: AdditionUse;
  /** The bank as it is now; a hot reload swaps it. */
  answerer(): Answerer;
  /** Null while there is no database. */
  quiz(): Promise<Quiz | null>;
  /** Whether the bank has questions about an entry to test oneself with. */
  hasQuizItems(entryId: string): boolean;
  reply(client: webApi.WebClient, place: Place): Reply;
  sourceBaseUrl: string | undefined;
  /** Null while there is no database: what needs it is left out. */
  stores(): Stores | null;
  /** Whether a question is answered here, and what is done if not. */
  admit: Admit;
  turnAway(admission: Exclude<Admission, { kind: 'welcome' }>, asked: Asked): Promise<void>;
  /** Says, after the answer, that only the beginning of a long text was read. */
  tellCut(asked: Asked): Promise<void>;
  reasons: Reasons;
  doctor: DoctorPorts;
  onAnswered: OnAnswered;
  /** Where public answers stand; works without a database, then until the next start. */
  answers: AnswerStore;
  votes: Votes;
  /** Deletes all that is stored of a workspace; while the database is away, as soon as it is back. */
  forgetTeam(teamId: string, enterpriseId?: string): Promise<void>;
  observer: Pick<Observer, 'question' | 'gap' | 'vote' | 'click'>;
  /** Milliseconds that only run forward. */
  monotonic(): number;
  /** User ids; none: every full member may change a channel's quiz. */
  quizManagers: readonly string[];
}
