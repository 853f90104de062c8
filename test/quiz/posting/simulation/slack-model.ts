import type { ClaimedPost } from '../../../../src/quiz/posting/post.ts';
import type { FindOutcome, SendOutcome } from '../../../../src/quiz/posting/poster.ts';
import type { Timing } from '../../../../src/quiz/posting/timing.ts';
import type { Chance } from '../../../support/seeded-chance.ts';
import type { VirtualTime } from './virtual-time.ts';

interface Accepted {
  postId: string;
  ts: string;
  at: number;
  visibleAt: number;
}

/** A Slack that accepts, loses answers and limits by chance, while `isFaulty`. */
export interface SlackModel {
  readonly accepted: readonly Accepted[];
  /** Requests that may still be accepted, also of senders that are gone. */
  readonly underWay: number;
  post(post: ClaimedPost): Promise<SendOutcome>;
  find(post: ClaimedPost, since: number): Promise<FindOutcome>;
}

export interface SlackModelOptions {
  time: VirtualTime;
  chance: Chance;
  timing: Timing;
  isFaulty(): boolean;
  /** The longest time until an accepted message is visible, from when the request left. */
  longestSettle: number;
}

export function createSlackModel(options: SlackModelOptions): SlackModel {
  const { time, chance, timing, isFaulty } = options;
  const accepted: Accepted[] = [];
  let underWay = 0;
  return {
    accepted,
    get underWay() {
      return underWay;
    },
    async post(post) {
      const fate = isFaulty() ? chance.next() : 1;
      if (fate < 0.08) return afterAnswer({ kind: 'rate-limited', retryAfter: chance.between(500, 40_000) });
      if (fate < 0.12) return afterAnswer({ kind: 'not-sent', why: 'connection refused' });
      if (fate < 0.17) return afterAnswer({ kind: 'in-doubt', why: 'HTTP 503, and nothing was accepted' });
      const isSlow = isFaulty() && chance.happens(0.2);
      const visibleAfter = isSlow ? chance.between(0, options.longestSettle) : chance.between(20, 400);
      const acceptedAfter = chance.between(0, visibleAfter);
      const ts = timestamp(time.now() + acceptedAfter, accepted.length + underWay);
      const message = { postId: post.id, ts, at: 0 };
      underWay++;
      time.after(acceptedAfter, () => {
        underWay--;
        accepted.push({ ...message, at: time.now(), visibleAt: time.now() + visibleAfter - acceptedAfter });
      });
      const isLost = fate < 0.3 || acceptedAfter > timing.timeout;
      if (isLost) return afterAnswer({ kind: 'in-doubt', why: 'no answer' }, timing.timeout);
      return afterAnswer({ kind: 'sent', ts: message.ts }, acceptedAfter);
    },
    async find({ id }, since) {
      await time.delay(chance.between(20, isFaulty() && chance.happens(0.1) ? 9_000 : 300));
      if (isFaulty() && chance.happens(0.1)) return { kind: 'unreadable', why: 'by chance', lasting: false };
      const found = accepted.find(({ postId, at, visibleAt }) => {
        return postId === id && at >= since && visibleAt <= time.now();
      });
      return found ? { kind: 'found', ts: found.ts } : { kind: 'absent' };
    },
  };

  async function afterAnswer(outcome: SendOutcome, after = 0): Promise<SendOutcome> {
    await time.delay(after + chance.between(10, 200));
    return outcome;
  }
}

/** As Slack's: the second, and a number that no other has. */
function timestamp(instant: number, count: number): string {
  return `${Math.floor(instant / 1000)}.${String(count).padStart(6, '0')}`;
}
