import type { QuizItem } from '../../knowledge/quiz-item.ts';
import { dueOccurrence, GRACE, type MissedOccurrence } from '../calendar/due-occurrence.ts';
import type { Occurrence } from '../calendar/schedule.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import { pickItem } from '../pick/pick-item.ts';
import { revealAt } from '../round/reveal-at.ts';
import { dailyRoundId, type NewRound } from '../round/round.ts';
import { nextDueAt } from '../subscription/next-due-at.ts';
import { type Subscription, scheduleOf } from '../subscription/subscription.ts';
import { noticePost } from './notices-of.ts';
import type { Plan } from './plan-store.ts';
import type { NewPost } from './post.ts';

export interface PlanRequest {
  subscription: Subscription;
  now: Instant;
  items: readonly QuizItem[];
  /** Ids of the items that the channel was asked, oldest first. */
  used: readonly string[];
  grace?: number;
}

/**
 * What a subscription's passed dates come to: at most the newest is posted, the others are kept as missed. The
 * same on every replica: chance comes from the subscription's id and the date.
 */
export function planSubscription(request: PlanRequest): Plan {
  const { subscription, now, grace = GRACE } = request;
  const schedule = scheduleOf(subscription);
  const due = dueOccurrence(schedule, subscription.lastDate, now, grace);
  const left =
    due.kind === 'nothing' ? [] : due.missed.map((missed) => missedRound(request, missed, missed.why));
  const today = due.kind === 'due' ? planOccurrence(request, due.occurrence) : NOTHING;
  const missed = [...left, ...today.missed];
  const lastDate = [...missed.map(({ round }) => round.date), ...today.rounds.map(({ date }) => date)]
    .sort()
    .at(-1);
  const kept = lastDate ?? subscription.lastDate;
  return {
    rounds: today.rounds,
    missed,
    posts: [...today.posts, ...leftOutNotice(request, missed)],
    lastDate: kept,
    nextDueAt: nextDueAt(schedule, now, kept),
    revealOpenBy: due.kind === 'due' ? due.occurrence.at : null,
  };
}

type Planned = Pick<Plan, 'rounds' | 'missed' | 'posts'>;
const NOTHING: Planned = { rounds: [], missed: [], posts: [] };

function planOccurrence(request: PlanRequest, occurrence: Occurrence): Planned {
  const { subscription, items, used, grace = GRACE } = request;
  const { id, settings, teamId, channelId } = subscription;
  const { date, at } = occurrence;
  const { topics, difficulties, language, weekdays } = settings;
  const pick = { topics, difficulties, language };
  const picked = pickItem({ items, settings: pick, used, date, weekdays, seed: `${id}/${date}` });
  if (picked.kind === 'nothing') {
    return { ...NOTHING, missed: [missedRound(request, occurrence, picked.why)] };
  }
  const round = { ...emptyRound(subscription, occurrence), item: picked.item };
  const content = { kind: 'round', roundId: round.id, date, itemId: picked.item.id } as const;
  const post: NewPost = { id: round.id, teamId, channelId, content, dueAt: at, deadlineAt: at + grace };
  return { rounds: [round], missed: [], posts: [post] };
}

function missedRound(
  { subscription }: PlanRequest,
  occurrence: Occurrence | MissedOccurrence,
  reason: string,
): Plan['missed'][number] {
  return { round: emptyRound(subscription, occurrence), reason };
}

function emptyRound(subscription: Subscription, { date, at }: Occurrence): NewRound {
  const { id, teamId, channelId, settings } = subscription;
  return {
    id: dailyRoundId(id, date),
    kind: 'daily',
    subscriptionId: id,
    date,
    teamId,
    channelId,
    language: settings.language,
    item: null,
    dueAt: at,
    revealAt: revealAt(subscription, { date, at }),
  };
}

/** One notice for all that a plan leaves out, however long the bot was away. */
function leftOutNotice({ subscription, now }: PlanRequest, missed: Plan['missed']): NewPost[] {
  const last = missed.at(-1);
  if (!last) return [];
  const { teamId, channelId, changedBy } = subscription;
  const dates = missed.map(({ round }) => round.date);
  const notice = { kind: 'missed', channelId, dates, why: last.reason } as const;
  return [noticePost(teamId, changedBy, `${last.round.id}.missed`, notice, now)];
}
