import type { Lang } from '../knowledge/entry.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import type { Draft } from './draft-section.ts';

/** Another name of an entry. */
export interface Alias {
  entryId: string;
  alias: string;
  lang: Lang;
}

/** What a workspace adds to the bank. */
export interface Additions {
  aliases: readonly Alias[];
  drafts: readonly Draft[];
  /** Those that were accepted. */
  items: readonly QuizItem[];
}

export interface AdditionStore {
  /** Workspaces that ever changed something. */
  teams(): Promise<string[]>;
  /** Grows with every change; 0 before the first. */
  revision(teamId: string): Promise<number>;
  all(teamId: string): Promise<Additions>;
  /** An alias that is there stays as it is. */
  addAlias(teamId: string, alias: Alias, by: string): Promise<void>;
  draft(teamId: string, id: string): Promise<Draft | null>;
  /** Takes the place of a draft of the same id. */
  saveDraft(teamId: string, draft: Draft, by: string): Promise<void>;
}
