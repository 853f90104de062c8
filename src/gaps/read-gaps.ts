import type { Instant } from '../quiz/calendar/zone-clock.ts';
import { type Gap, gapBoard } from './gap-board.ts';
import type { GapStore } from './gap-store.ts';
import { GAPS_SHOWN } from './keeping.ts';

/** The gaps of a workspace now, or those since an instant. */
export async function readGaps(store: GapStore, teamId: string, since?: Instant): Promise<Gap[]> {
  const from = since ?? (await store.now()) - GAPS_SHOWN;
  return gapBoard(await store.asked(teamId, from));
}
