import type { Instant } from '../quiz/calendar/zone-clock.ts';
import { noticePost } from '../quiz/posting/notices-of.ts';
import type { NewPost } from '../quiz/posting/post.ts';

interface Suggested {
  teamId: string;
  channelId: string;
  itemId: string;
}

/** Tells those who decide, each once, that a quiz item was suggested. */
export function suggestionNotices(
  { teamId, channelId, itemId }: Suggested,
  told: readonly string[],
  now: Instant,
): NewPost[] {
  const notice = { kind: 'suggested', channelId } as const;
  return told.map((userId) =>
    noticePost(teamId, userId, `${teamId}.${itemId}.suggested.${userId}`, notice, now),
  );
}
