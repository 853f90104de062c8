import type { Lang } from '../../knowledge/entry.ts';
import type { ClaimedPost, PostContent } from '../../quiz/posting/post.ts';
import { choiceOrder } from '../../quiz/round/choice-order.ts';
import { lateReveal } from '../../quiz/round/late-reveal.ts';
import type { Round } from '../../quiz/round/round.ts';
import { roundResult } from '../../quiz/round/round-result.ts';
import { noticeMessage } from '../blocks/quiz/notice-message.ts';
import { revealAlone, revealThread } from '../blocks/quiz/reveal-thread.ts';
import { revealedMessage } from '../blocks/quiz/revealed-message.ts';
import { roundMessage } from '../blocks/quiz/round-message.ts';
import type { ShownRound } from '../blocks/quiz/shown-round.ts';
import { composeDigest } from '../gaps/compose-digest.ts';
import type { ComposePorts } from './compose-ports.ts';
import { composeStandings } from './compose-standings.ts';
import type { Compose, Composed } from './composed.ts';
import type { QuizStores } from './quiz.ts';

/** What a post says, at the moment it is sent. */
export function createCompose(ports: ComposePorts): Compose {
  return (post) => {
    const { content } = post;
    switch (content.kind) {
      case 'round':
        return composeRound(content.roundId, ports);
      case 'reveal':
        return composeReveal(content, ports);
      case 'standings':
        return composeStandings(post, content, ports);
      case 'digest':
        return composeDigest(post, content, ports);
      case 'notice':
        return composeNotice(post, content, ports);
    }
  };
}

async function composeRound(roundId: string, ports: ComposePorts): Promise<Composed | null> {
  const round = await shownRound(roundId, ports);
  if (!round) return null;
  const postedAt = await ports.rounds.now();
  return { pages: [roundMessage({ ...round, postedAt, revealAt: lateReveal(round, postedAt) })] };
}

async function composeReveal(
  { roundId, lang }: Extract<PostContent, { kind: 'reveal' }>,
  ports: ComposePorts,
): Promise<Composed | null> {
  const round = await shownRound(roundId, ports);
  if (!round) return null;
  const { item, messageTs } = round;
  const order = choiceOrder(roundId, item.choices.length);
  const result = roundResult(item.choices, order, await ports.rounds.choices(roundId));
  const inLang = { ...round, language: lang };
  const entryTitle = (titleLang: Lang) => ports.entryTitle(item.entryId, titleLang);
  const alone = revealAlone(inLang, entryTitle);
  if (messageTs === null) return { pages: alone };
  const pages = revealThread(inLang, entryTitle);
  return { pages, alone, above: { ts: messageTs, postId: roundId, page: revealedMessage(round, result) } };
}

async function composeNotice(
  { teamId, channelId: userId }: ClaimedPost,
  { notice }: Extract<PostContent, { kind: 'notice' }>,
  ports: ComposePorts,
): Promise<Composed> {
  return { pages: [noticeMessage(notice, await ports.langOf(teamId, userId))] };
}

/** A round with what its messages need; null for one that has no item to show. */
export async function shownRound(
  roundId: string,
  { rounds, subscriptions }: Pick<QuizStores, 'rounds' | 'subscriptions'>,
): Promise<(ShownRound & Pick<Round, 'messageTs' | 'teamId' | 'channelId' | 'state'>) | null> {
  const round = await rounds.round(roundId);
  if (!round?.item) return null;
  const subscription = await subscriptions.ofChannel(round.teamId, round.channelId);
  const { postedAt, item, ...rest } = round;
  const zone = subscription?.settings.zone ?? 'UTC';
  return { ...rest, item, zone, ...(postedAt !== null && { postedAt }) };
}
