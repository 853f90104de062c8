import { isOfStop } from '../../../src/quiz/posting/notices-of.ts';
import type { ClaimedPost, NewPost, PostEnding } from '../../../src/quiz/posting/post.ts';
import type { ClaimRequest, PostStore } from '../../../src/quiz/posting/post-store.ts';
import { lateReveal } from '../../../src/quiz/round/late-reveal.ts';
import { addPost, isOpen, type Memory, postOrder, type StoredPost, stopQuizzes } from './state.ts';

export function memoryPostStore(memory: Memory): PostStore {
  return {
    now: async () => memory.now(),
    claim: async (request) => claim(memory, request),
    async record(held, ts) {
      const post = heldPost(memory, held);
      if (post) posted(memory, post, ts);
      const known = memory.state.posts.get(held.id);
      return post !== undefined || (known?.state === 'posted' && known.messageTs === ts);
    },
    async release(held, { notBefore, inDoubt, why }) {
      const post = heldPost(memory, held);
      if (post) {
        Object.assign(post, { state: 'due', owner: null, leaseUntil: 0, notBefore, inDoubt, reason: why });
      }
      return post !== undefined;
    },
    end: async (held, ending, notices) => end(memory, held, { ending, notices }),
    async beat(owner, previous) {
      const now = memory.now();
      const row = memory.state.heartbeats.get(owner);
      const since = row && row.lastAt === previous ? row.since : now;
      memory.state.heartbeats.set(owner, { since, lastAt: now });
      return now;
    },
    wasWatched: async (dueAt, gap) =>
      [...memory.state.heartbeats.values()].some(
        ({ since, lastAt }) => since <= dueAt && lastAt >= memory.now() - gap,
      ),
    async ownerOf(teamId, channelId) {
      const all = [...memory.state.subscriptions.values()];
      const its = all.find((other) => other.teamId === teamId && other.channelId === channelId);
      return its?.changedBy ?? null;
    },
    async heal(postId, channelId, ts) {
      const post = memory.state.posts.get(postId);
      if (post?.channelId !== channelId || !(isOpen(post) || post.state === 'unknown')) return false;
      posted(memory, post, ts);
      return true;
    },
  };
}

function posted({ state, now }: Memory, post: StoredPost, ts: string): void {
  Object.assign(post, { state: 'posted', reason: null, messageTs: ts, postedAt: now() });
  const round = state.rounds.get(post.id);
  if (round && round.revealedAt === null) round.revealAt = lateReveal(round, Number(ts) * 1000);
}

function claim({ state, now }: Memory, request: ClaimRequest): ClaimedPost | null {
  const { owner, lease, exceptTeams, exceptReveals = [] } = request;
  const at = now();
  const isFree = (post: StoredPost) =>
    isOpen(post) && post.leaseUntil <= at && post.notBefore <= at && post.dueAt <= at;
  const [post] = [...state.posts.values()]
    .filter((candidate) => isFree(candidate) && !exceptTeams.includes(candidate.teamId))
    .filter(({ content, teamId }) => content.kind !== 'reveal' || !exceptReveals.includes(teamId))
    .sort(postOrder);
  if (!post) return null;
  const { id, teamId, channelId, content, dueAt, deadlineAt, inDoubt } = post;
  const firstTryAt = post.firstTryAt ?? at;
  const attempt = post.attempt + 1;
  // Whoever takes a post and never reports may have sent it.
  Object.assign(post, {
    state: 'posting',
    owner,
    attempt,
    leaseUntil: at + lease,
    firstTryAt,
    inDoubt: true,
  });
  const told = structuredClone({ id, teamId, channelId, content, dueAt, deadlineAt });
  return { ...told, attempt, firstTryAt, inDoubt, claimedAt: at };
}

/** The fence. */
function heldPost({ state }: Memory, { id, attempt }: ClaimedPost): StoredPost | undefined {
  const post = state.posts.get(id);
  return post?.attempt === attempt && post.state === 'posting' ? post : undefined;
}

function end(
  memory: Memory,
  held: ClaimedPost,
  { ending, notices }: { ending: PostEnding; notices: readonly NewPost[] },
): boolean {
  const post = heldPost(memory, held);
  if (!post) return false;
  const { state, reason, stop } = ending;
  Object.assign(post, { state, reason });
  const its = [...memory.state.subscriptions.values()].find(
    ({ teamId, channelId }) => teamId === held.teamId && channelId === held.channelId,
  );
  const isKnown = stop !== undefined && its?.state.kind === 'stopped';
  if (stop) {
    const channelId = stop.blame === 'channel' ? held.channelId : null;
    stopQuizzes(memory.state, { teamId: held.teamId, channelId }, stop);
  }
  for (const notice of notices) if (!(isKnown && isOfStop(notice))) addPost(memory.state, notice);
  return true;
}
