import type { Instant } from '../calendar/zone-clock.ts';
import { noticePost } from '../posting/notices-of.ts';
import type { NewPost } from '../posting/post.ts';
import type { Round } from '../round/round.ts';

/** Tells who set up the quiz, once a round, that somebody disagrees. */
export function challengeNotice(
  { id, teamId, channelId, date }: Pick<Round, 'id' | 'teamId' | 'channelId' | 'date'>,
  owner: string,
  now: Instant,
): NewPost {
  return noticePost(teamId, owner, `${id}.challenged`, { kind: 'challenged', channelId, date }, now);
}
