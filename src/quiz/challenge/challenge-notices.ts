import type { Instant } from '../calendar/zone-clock.ts';
import { noticePost } from '../posting/notices-of.ts';
import type { NewPost } from '../posting/post.ts';
import type { Round } from '../round/round.ts';

/** Tells those who decide, each once a round, that somebody disagrees. */
export function challengeNotices(
  { id, teamId, channelId, date }: Pick<Round, 'id' | 'teamId' | 'channelId' | 'date'>,
  told: readonly string[],
  now: Instant,
): NewPost[] {
  const notice = { kind: 'challenged', channelId, date } as const;
  return told.map((userId) => noticePost(teamId, userId, `${id}.challenged.${userId}`, notice, now));
}
