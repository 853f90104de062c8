import type { webApi } from '@slack/bolt';
import { occurrencesFrom } from '../../quiz/calendar/occurrences-from.ts';
import { choiceOrder } from '../../quiz/round/choice-order.ts';
import { roundResult } from '../../quiz/round/round-result.ts';
import { scheduleOf } from '../../quiz/subscription/subscription.ts';
import { joinMessage, type LastRound } from '../blocks/quiz/welcome-messages.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import type { Quiz } from './quiz.ts';

export interface Newcomer {
  teamId: string;
  channelId: string;
  userId: string;
  client: webApi.WebClient;
}

/** One private line for who joins a quiz channel; nothing where no quiz runs, or the database is away: nobody waits. */
export async function greetPerson(newcomer: Newcomer, deps: ListenerDeps): Promise<void> {
  const quiz = await deps.quiz();
  try {
    if (quiz) await greet(newcomer, quiz, deps);
  } catch (error) {
    if (!quiz?.isDown(error)) throw error;
  }
}

async function greet({ teamId, channelId, userId, client }: Newcomer, quiz: Quiz, deps: ListenerDeps) {
  const subscription = await quiz.subscriptions.ofChannel(teamId, channelId);
  if (subscription?.state.kind !== 'on') return;
  const { settings, lastDate } = subscription;
  const now = await quiz.subscriptions.now();
  const [next] = occurrencesFrom(scheduleOf(subscription), now, 1, lastDate).occurrences;
  const lang = await deps.langFor({ client, teamId, user: userId });
  const last = await lastRound(teamId, channelId, quiz);
  const page = joinMessage({ settings, next: next?.at ?? null, last, lang });
  await deps.reply(client, { user: userId, channel: channelId }).privately(page);
}

async function lastRound(teamId: string, channelId: string, { rounds }: Quiz): Promise<LastRound | null> {
  const round = await rounds.lastPosted(teamId, channelId);
  if (!round?.item) return null;
  const { id, date, item, revealedAt } = round;
  if (revealedAt === null) return { kind: 'open', date };
  const order = choiceOrder(id, item.choices.length);
  const { right, answered } = roundResult(item.choices, order, await rounds.choices(id));
  return { kind: 'revealed', date, right, answered };
}
