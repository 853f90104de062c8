import type { Instant } from '../quiz/calendar/zone-clock.ts';
import type { AskedQuestion } from './gap-board.ts';

/** What a manager did about questions; such questions are no gap any more, later ones like them are. */
export type Settled = 'alias' | 'draft' | 'dismissed';

/** Questions that had no good answer. */
export interface GapStore {
  now(): Promise<Instant>;
  /** Those since an instant that may be gaps and are not settled, oldest first. */
  asked(teamId: string, since: Instant): Promise<AskedQuestion[]>;
  settle(teamId: string, questionIds: readonly string[], how: Settled): Promise<void>;
}
