import type { Lang } from '../knowledge/entry.ts';
import type { AnswerStore } from './answer-store.ts';

/** What a person chose for themselves. */
export interface PersonStore {
  /** Null: Slack's language. */
  lang(teamId: string, userId: string): Promise<Lang | null>;
  setLang(teamId: string, userId: string, lang: Lang | null): Promise<void>;
}

/** What the answering side keeps, beside the quiz's stores; one port a concern. */
export interface Stores {
  people: PersonStore;
  answers: AnswerStore;
}
