import { occurrencesFrom } from '../../quiz/calendar/occurrences-from.ts';
import { type Instant, localAt } from '../../quiz/calendar/zone-clock.ts';
import { periodOf } from '../../quiz/standings/period.ts';
import { scoreOf } from '../../quiz/standings/score.ts';
import { type Subscription, scheduleOf } from '../../quiz/subscription/subscription.ts';
import type { Person } from '../person.ts';
import { mayManage } from '../quiz/may-manage.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { HomeQuiz } from './home-state.ts';

/** One channel's quiz as a person stands in it. */
export async function readHomeQuiz(
  subscription: Subscription,
  person: Person,
  { quiz, managers }: { quiz: Quiz; managers: readonly string[] },
): Promise<HomeQuiz> {
  const { teamId, channelId, state, settings, changedBy } = subscription;
  const now = await quiz.subscriptions.now();
  const [rounds, submissions, last] = await Promise.all([
    quiz.standings.rounds(teamId, channelId),
    quiz.standings.submissions(teamId, channelId),
    quiz.rounds.lastPosted(teamId, channelId),
  ]);
  const own = submissions.filter(({ userId }) => userId === person.id);
  const week = scoreOf(rounds, own, periodOf('week', localAt(settings.zone, now).date));
  const hasAnswered = own.some(({ roundId }) => roundId === last?.id);
  const isOpen = last !== null && last.revealedAt === null;
  // Slack tells without scopes who is in a channel by what they did there, and by nothing else.
  const isKnownThere = changedBy === person.id || own.length > 0;
  const isNamed = managers.includes(person.id);
  return {
    channelId,
    state,
    settings,
    next: nextOf(subscription, now),
    round: !isOpen ? 'none' : hasAnswered ? 'answered' : 'open',
    question: isOpen && !hasAnswered ? (last.item?.question ?? null) : null,
    week: week.rounds > 0 ? { right: week.right, rounds: week.rounds } : null,
    isManaged: (isNamed || isKnownThere) && mayManage(person, managers) === 'yes',
  };
}

function nextOf(subscription: Subscription, now: Instant): Instant | null {
  if (subscription.state.kind !== 'on') return null;
  return occurrencesFrom(scheduleOf(subscription), now, 1, subscription.lastDate).occurrences[0]?.at ?? null;
}
