import { DAY } from '../calendar/local-date.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import type { ClaimedPost, NewPost, Notice, PostEnding } from './post.ts';

/** What the owner of a quiz is told about a post that ended without being posted; nothing about a notice itself. */
export function noticesOf(claim: ClaimedPost, ending: PostEnding, owner: string, now: Instant): NewPost[] {
  const notice = noticeOf(claim, ending);
  return notice ? [noticePost(claim.teamId, owner, `${claim.id}.notice`, notice, now)] : [];
}

/** Whether a notice tells that a quiz has stopped. */
export function isOfStop({ content }: NewPost): boolean {
  return content.kind === 'notice' && content.notice.kind === 'stopped';
}

/** A direct message to a person; it is worth a day of trying. */
export function noticePost(
  teamId: string,
  userId: string,
  id: string,
  notice: Notice,
  dueAt: Instant,
): NewPost {
  return {
    id,
    teamId,
    channelId: userId,
    content: { kind: 'notice', notice },
    dueAt,
    deadlineAt: dueAt + DAY,
  };
}

function noticeOf({ content, channelId }: ClaimedPost, { state, reason, stop }: PostEnding): Notice | null {
  if (content.kind === 'notice') return null;
  if (content.kind === 'digest') {
    return stop?.blame === 'channel' ? { kind: 'digest', channelId, why: stop } : null;
  }
  // One that the workspace refuses would never arrive.
  if (stop) return stop.blame === 'channel' ? { kind: 'stopped', channelId, why: stop } : null;
  if (content.kind !== 'round') return null;
  const { roundId, date, itemId } = content;
  switch (state) {
    case 'missed':
      return { kind: 'missed', channelId, dates: [date], why: reason };
    case 'unknown':
      return { kind: 'unknown', channelId, date, why: reason };
    case 'failed':
      return { kind: 'failed', channelId, date, itemId: itemId ?? roundId, why: reason };
  }
}
