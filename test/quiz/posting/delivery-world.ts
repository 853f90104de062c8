import { deliverPost } from '../../../src/quiz/posting/deliver-post.ts';
import type { ClaimedPost, NewPost } from '../../../src/quiz/posting/post.ts';
import type { FindOutcome, Poster, SendOutcome } from '../../../src/quiz/posting/poster.ts';
import { TIMING } from '../../../src/quiz/posting/timing.ts';
import { owe, post, START } from '../../storage/quiz-contract/samples.ts';
import { memoryQuizStores } from '../../support/memory-quiz-store.ts';
import { emptyState } from '../../support/memory-store/state.ts';

/** A Slack that does as it is told, and remembers what it took. */
export interface ScriptedSlack extends Poster {
  /** Ids of the posts that people see. */
  seen: string[];
  /** How often the history was looked into. */
  looks: number;
  /** What becomes of the next posts, after which all is well; `taken` ones are seen although they fail. */
  next: { outcome: SendOutcome; taken?: boolean }[];
  /** What the history says instead of the truth. */
  history?: FindOutcome;
}

function scriptedSlack(): ScriptedSlack {
  const seen: string[] = [];
  return {
    seen,
    looks: 0,
    next: [],
    async send({ id }, mayStillSend) {
      if (!mayStillSend()) return { kind: 'given-up' };
      const { outcome, taken } = this.next.shift() ?? { outcome: { kind: 'sent', ts: `ts of ${id}` } };
      if (taken ?? outcome.kind === 'sent') seen.push(id);
      return outcome;
    },
    async find({ id }) {
      this.looks++;
      return this.history ?? (seen.includes(id) ? { kind: 'found', ts: `ts of ${id}` } : { kind: 'absent' });
    },
  };
}

/** One post that is owed, in memory, with a clock that stands still. */
export async function deliveryWorld(changes: Partial<NewPost> = {}) {
  const clock = { now: START };
  const state = emptyState();
  const quiz = memoryQuizStores({ state, now: () => clock.now });
  const slack = scriptedSlack();
  await owe(quiz, post('round', changes));
  const claim = (owner = 'one') => quiz.posts.claim({ owner, lease: TIMING.lease, exceptTeams: [] });
  /** Goes on with a claim; `age` is how long ago it was asked for. */
  const goOn = (claimed: ClaimedPost, age = 0) =>
    deliverPost(claimed, clock.now - age, {
      store: quiz.posts,
      poster: slack,
      monotonic: () => clock.now,
      timing: TIMING,
    });
  return {
    clock,
    quiz,
    slack,
    claim,
    goOn,
    /** What the database says of the post. */
    stored: () => state.posts.get('round'),
    /** Posts that were added, such as notices. */
    added: () => [...state.posts.values()].filter(({ id }) => id !== 'round'),
    /** A whole attempt; undefined if the post is not free. */
    async attempt(owner = 'one') {
      const claimed = await claim(owner);
      return claimed ? goOn(claimed) : undefined;
    },
  };
}
