import type { PostStore } from '../posting/post-store.ts';
import { choiceOrder } from './choice-order.ts';
import { decideClick, type Verdict } from './decide-click.ts';
import type { Round } from './round.ts';
import type { RoundStore, SubmitOutcome } from './round-store.ts';

/** A click on a letter, as Slack tells it; anybody can send anything. */
export interface LetterClick {
  roundId: string;
  letter: string;
  teamId: string;
  channelId: string;
  userId: string;
  /** The message that was clicked. */
  messageTs: string | undefined;
}

export interface SubmitPorts {
  rounds: RoundStore;
  posts: Pick<PostStore, 'heal'>;
}

/** `isNew`: the click was recorded, so the count under the question grows. */
export interface Submitted {
  verdict: Verdict;
  round: Round | null;
  isNew: boolean;
}

/** Records a click once a person, and says what it means. A round of another channel is none. */
export async function submitChoice(click: LetterClick, ports: SubmitPorts): Promise<Submitted> {
  const { rounds } = ports;
  const round = await roundOf(click, rounds);
  if (!round?.item) return { verdict: { kind: 'unknown-round' }, round: null, isNew: false };
  await healed(round, click, ports);
  const decide = (earlier: number | null, isRevealed: boolean): Verdict => {
    const choices = round.item?.choices ?? [];
    const order = choiceOrder(round.id, choices.length);
    return decideClick({ round: { choices, order, isRevealed }, earlier, letter: click.letter });
  };
  const earlier = await rounds.choiceOf(round.id, click.userId);
  const verdict = decide(earlier, round.revealedAt !== null);
  if (verdict.kind !== 'right' && verdict.kind !== 'wrong') return { verdict, round, isNew: false };
  const outcome: SubmitOutcome = await rounds.submit({
    roundId: round.id,
    teamId: click.teamId,
    userId: click.userId,
    choice: verdict.chosen.index,
    isRight: verdict.kind === 'right',
  });
  switch (outcome.kind) {
    case 'recorded':
      return { verdict, round, isNew: true };
    case 'already':
      return { verdict: decide(outcome.choice, false), round, isNew: false };
    case 'closed':
      return { verdict: decide(null, true), round, isNew: false };
  }
}

async function roundOf(
  { roundId, teamId, channelId }: LetterClick,
  rounds: RoundStore,
): Promise<Round | null> {
  const round = await rounds.round(roundId);
  return round && round.teamId === teamId && round.channelId === channelId ? round : null;
}

/** Who clicks has the message before them: a round whose post is not recorded is posted after all. */
async function healed({ id, messageTs }: Round, click: LetterClick, { posts }: SubmitPorts): Promise<void> {
  if (messageTs === null && click.messageTs) await posts.heal(id, click.channelId, click.messageTs);
}
