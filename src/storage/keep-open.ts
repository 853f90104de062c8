import { lateReveal } from '../quiz/round/late-reveal.ts';
import type { Queries } from './database.ts';

const TIMES = 'select due_at, reveal_at from rounds where id = $1 and revealed_at is null';
const REVEAL_AT = 'update rounds set reveal_at = $2 where id = $1 and revealed_at is null';

/**
 * Gives a round that was posted late its time; a post that is no round has none. By the message's own time: that is the
 * same when the message is only found again, be it from an older copy of the database.
 */
export async function keepOpen(queries: Queries, postId: string, ts: string): Promise<void> {
  const round = await queries.get<{ due_at: number; reveal_at: number }>(TIMES, [postId]);
  if (!round) return;
  const revealAt = lateReveal({ dueAt: round.due_at, revealAt: round.reveal_at }, Number(ts) * 1000);
  if (revealAt > round.reveal_at) await queries.run(REVEAL_AT, [postId, revealAt]);
}
