import type { GapStore } from '../../gaps/gap-store.ts';
import type { Lang } from '../../knowledge/entry.ts';
import type { QuizStores } from './quiz.ts';

export interface ComposePorts extends QuizStores {
  gaps: GapStore;
  /** Names an entry of the bank as it is now. */
  entryTitle(entryId: string, lang: Lang): string | undefined;
  /** Display names; who is not known is left out. */
  namesOf(teamId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The language of a person. */
  langOf(teamId: string, userId: string): Promise<Lang>;
}
