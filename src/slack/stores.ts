import type { AdditionStore } from '../gaps/addition-store.ts';
import type { DigestStore } from '../gaps/digest.ts';
import type { GapStore } from '../gaps/gap-store.ts';
import type { QuestionLog, Votes } from '../gaps/question-log.ts';
import type { SuggestionStore } from '../gaps/suggestion-store.ts';
import type { Lang } from '../knowledge/entry.ts';
import type { PrivacyStore } from '../privacy/privacy-store.ts';
import type { ChallengeStore } from '../quiz/challenge/challenge-store.ts';

/** What a person chose for themselves. */
export interface PersonStore {
  /** Null: Slack's language. */
  lang(teamId: string, userId: string): Promise<Lang | null>;
  setLang(teamId: string, userId: string, lang: Lang | null): Promise<void>;
}

/** What the answering side keeps, beside the quiz's stores; one port a concern. */
export interface Stores {
  people: PersonStore;
  questions: QuestionLog;
  votes: Votes;
  gaps: GapStore;
  additions: AdditionStore;
  digests: DigestStore;
  privacy: PrivacyStore;
  challenges: ChallengeStore;
  suggestions: SuggestionStore;
}
