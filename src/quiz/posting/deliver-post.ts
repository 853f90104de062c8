import type { Instant } from '../calendar/zone-clock.ts';
import { noticesOf } from './notices-of.ts';
import type { ClaimedPost, PostEnding } from './post.ts';
import type { PostStore } from './post-store.ts';
import type { FindOutcome, Poster, SendOutcome } from './poster.ts';
import type { Timing } from './timing.ts';

export interface DeliverPorts {
  store: PostStore;
  poster: Poster;
  /** Milliseconds that only run forward. */
  monotonic(): number;
  timing: Timing;
}

/** What became of one attempt. */
export type Delivered =
  | { kind: 'posted'; ts: string; how: 'sent' | 'found' }
  /** Another attempt has the post; what this one did is left to it. */
  | { kind: 'fenced-off' }
  | { kind: 'later'; why: string; pauseTeam?: number }
  | { kind: 'ended'; ending: PostEnding };

/**
 * One attempt to post what was claimed, by the protocol of docs/failures.md: look first where an
 * earlier attempt may have reached Slack, or where nobody watched the due time; then post at most once; then
 * record. `startedAt` is the monotonic time at which the claim was asked for.
 */
export async function deliverPost(
  claim: ClaimedPost,
  startedAt: number,
  ports: DeliverPorts,
): Promise<Delivered> {
  const isTooLate = claim.claimedAt > claim.deadlineAt;
  if (await mustLook(claim, ports)) {
    const found = await ports.poster.find(claim, lookFrom(claim, ports.timing));
    if (found.kind === 'found') return record(claim, found.ts, 'found', ports);
    // A history that will never be readable (a missing scope) holds up only what may have been posted: a late first
    // attempt would be a repeated one after a restored backup alone.
    const mayGoOn = found.kind === 'absent' || (found.lasting && !claim.inDoubt);
    if (!mayGoOn) return afterUnreadable(claim, found, isTooLate, ports);
  }
  if (isTooLate) return end(claim, { state: 'missed', reason: 'deadline' }, ports);
  const mayStillSend = () => ports.monotonic() - startedAt <= ports.timing.guard;
  return afterSend(claim, await ports.poster.send(claim, mayStillSend), ports);
}

/** A late first attempt may be a repeated one: the database may be an older copy that lost the record. */
async function mustLook(claim: ClaimedPost, { store, timing }: DeliverPorts): Promise<boolean> {
  if (claim.inDoubt) return true;
  if (claim.firstTryAt - claim.dueAt <= timing.late) return false;
  return !(await store.wasWatched(claim.dueAt, timing.watch));
}

function lookFrom({ firstTryAt, dueAt }: ClaimedPost, timing: Timing): Instant {
  return Math.min(firstTryAt, dueAt) - timing.lookBack;
}

/** Never blindly: where the history cannot be read the post waits, and at its deadline nobody knows. */
function afterUnreadable(
  claim: ClaimedPost,
  { why, retryAfter }: Extract<FindOutcome, { kind: 'unreadable' }>,
  isTooLate: boolean,
  ports: DeliverPorts,
): Promise<Delivered> {
  if (isTooLate) return end(claim, { state: 'unknown', reason: why }, ports);
  const delay = Math.max(retryAfter ?? 0, backOff(claim, ports.timing));
  return release(claim, { delay, inDoubt: claim.inDoubt, why }, ports);
}

async function afterSend(claim: ClaimedPost, outcome: SendOutcome, ports: DeliverPorts): Promise<Delivered> {
  const { timing } = ports;
  switch (outcome.kind) {
    case 'sent':
      return record(claim, outcome.ts, 'sent', ports);
    case 'given-up':
      return release(claim, { delay: 0, inDoubt: false, why: 'the claim was too old to send' }, ports);
    case 'rate-limited': {
      const { retryAfter } = outcome;
      const delivered = await release(claim, { delay: retryAfter, inDoubt: false, why: 'rate limit' }, ports);
      return delivered.kind === 'later' ? { ...delivered, pauseTeam: retryAfter } : delivered;
    }
    case 'not-sent':
      return release(claim, { delay: backOff(claim, timing), inDoubt: false, why: outcome.why }, ports);
    case 'in-doubt':
      return release(claim, { delay: timing.settle, inDoubt: true, why: outcome.why }, ports);
    case 'refused':
      return end(claim, endingOf(outcome), ports);
  }
}

function endingOf({ blame, error }: Extract<SendOutcome, { kind: 'refused' }>): PostEnding {
  const ending = { state: 'failed', reason: error } as const;
  return blame === 'post' ? ending : { ...ending, stop: { blame, error } };
}

async function record(
  claim: ClaimedPost,
  ts: string,
  how: 'sent' | 'found',
  { store }: DeliverPorts,
): Promise<Delivered> {
  return (await store.record(claim, ts)) ? { kind: 'posted', ts, how } : { kind: 'fenced-off' };
}

async function release(
  claim: ClaimedPost,
  { delay, inDoubt, why }: { delay: number; inDoubt: boolean; why: string },
  { store }: DeliverPorts,
): Promise<Delivered> {
  const notBefore = (await store.now()) + delay;
  const isOurs = await store.release(claim, { notBefore, inDoubt, why });
  return isOurs ? { kind: 'later', why } : { kind: 'fenced-off' };
}

async function end(claim: ClaimedPost, ending: PostEnding, { store }: DeliverPorts): Promise<Delivered> {
  const { content, teamId, channelId } = claim;
  const askedBy = 'askedBy' in content ? content.askedBy : undefined;
  const owner = askedBy ?? (await store.ownerOf(teamId, channelId));
  const notices = owner === null ? [] : noticesOf(claim, ending, owner, await store.now());
  return (await store.end(claim, ending, notices)) ? { kind: 'ended', ending } : { kind: 'fenced-off' };
}

function backOff({ attempt }: ClaimedPost, { backOff: first, longestBackOff }: Timing): number {
  return Math.min(first * 2 ** (attempt - 1), longestBackOff);
}
