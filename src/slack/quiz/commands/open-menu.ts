import { occurrencesFrom } from '../../../quiz/calendar/occurrences-from.ts';
import { localAt } from '../../../quiz/calendar/zone-clock.ts';
import { type Subscription, scheduleOf } from '../../../quiz/subscription/subscription.ts';
import { topicOf } from '../../../quiz/topic-of.ts';
import { menuButtonMessage } from '../../blocks/quiz/menu-button-message.ts';
import { quizListMessage } from '../../blocks/quiz/quiz-list-message.ts';
import { quizMenuView } from '../../blocks/quiz/quiz-menu-view.ts';
import { settingsMessage } from '../../blocks/quiz/settings-message.ts';
import { inviteMessage } from '../../blocks/quiz/welcome-messages.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';
import { isMember } from './is-member.ts';
import { refusalOf } from './refusal-of.ts';

/** `quiz`: the channel's menu for who may change it, its settings for others; in a direct message all quizzes. */
export async function openMenu(asker: Asker, quiz: Quiz, deps: ListenerDeps): Promise<void> {
  const { reply, client, triggerId, lang, channelId } = asker;
  if (channelId.startsWith('D')) return showList(asker, quiz);
  const subscription = await quiz.subscriptions.ofChannel(asker.teamId, channelId);
  const refusal = await refusalOf(asker, deps);
  if (refusal) {
    const next = subscription ? nextOf(subscription, await quiz.subscriptions.now()) : [];
    return reply.privately(subscription ? settingsMessage({ subscription, language: lang, next }) : refusal);
  }
  if (!(await isMember(client, channelId))) return reply.privately(inviteMessage(lang));
  if (triggerId === undefined) return reply.privately(menuButtonMessage(channelId, lang));
  const view = await menuView(subscription, asker, quiz, deps);
  try {
    await client.views.open({ trigger_id: triggerId, view });
  } catch {
    // A trigger lives three seconds; the button brings a new one.
    await reply.privately(menuButtonMessage(channelId, lang));
  }
}

/** The menu as it is now; `error` is a sentence above the fields. */
export async function menuView(
  subscription: Subscription | null,
  { teamId, channelId, lang, client, userId }: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
  error?: string,
) {
  const personZone = (await deps.person(client, userId)).zone ?? 'UTC';
  const now = await quiz.subscriptions.now();
  const today = localAt(subscription?.settings.zone ?? personZone, now).date;
  const topics = [...new Set(quiz.items(teamId).map(topicOf))].sort();
  return quizMenuView({ channelId, subscription, topics, personZone, today, lang, ...(error && { error }) });
}

async function showList({ teamId, lang, reply }: Asker, quiz: Quiz): Promise<void> {
  const now = await quiz.subscriptions.now();
  const quizzes = (await quiz.subscriptions.ofTeam(teamId)).map((subscription) => {
    const next = subscription.state.kind === 'on' ? (nextOf(subscription, now)[0]?.at ?? null) : null;
    return { ...subscription, next };
  });
  return reply.privately(quizListMessage(quizzes, lang));
}

function nextOf(subscription: Subscription, now: number) {
  return occurrencesFrom(scheduleOf(subscription), now, 1, subscription.lastDate).occurrences;
}
