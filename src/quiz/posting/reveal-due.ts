import { DAY } from '../calendar/local-date.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { PlanStore } from './plan-store.ts';
import { revealPostId } from './post.ts';

const BATCH = 100;
/** How long a reveal is tried for: it also takes the buttons away. */
const REVEAL_GRACE = 3 * DAY;

/** Closes the rounds whose time has come, and adds their reveals to what is owed. */
export async function revealDue(now: Instant, plans: PlanStore): Promise<void> {
  for (const { id, teamId, channelId, revealAt } of await plans.dueReveals(now, BATCH)) {
    const content = { kind: 'reveal', roundId: id } as const;
    const post = { id: revealPostId(id), teamId, channelId, content };
    await plans.reveal(id, { ...post, dueAt: revealAt, deadlineAt: now + REVEAL_GRACE });
  }
}
