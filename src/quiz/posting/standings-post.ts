import { DAY } from '../calendar/local-date.ts';
import type { DateRange } from '../calendar/schedule.ts';
import type { Instant } from '../calendar/zone-clock.ts';
import { periodOf } from '../standings/period.ts';
import { restAfter } from '../subscription/next-due-at.ts';
import type { Plan } from './plan-store.ts';
import type { PlanRequest } from './plan-subscription.ts';
import { type NewPost, standingsPostId } from './post.ts';

/** How long the standings of a week are still worth posting. */
const STANDINGS_GRACE = DAY;

/**
 * The standings of the last week with a date, once the next one has begun: with its first date, posted or missed, or,
 * where the quiz rests, on its Monday. Null in the middle of a week.
 */
export function standingsPost(
  request: PlanRequest,
  plan: Plan,
): { post: NewPost; subscriptionId: string; week: DateRange } | null {
  const { id, teamId, channelId, lastDate, settings } = request.subscription;
  if (lastDate === null) return null;
  const week = periodOf('week', lastDate);
  const dueAt = weekEnded(request, plan, lastDate, week);
  if (dueAt === null) return null;
  const content = { kind: 'standings', subscriptionId: id, week, language: settings.language } as const;
  const post: NewPost = {
    id: standingsPostId(id, week),
    teamId,
    channelId,
    content,
    dueAt,
    deadlineAt: dueAt + STANDINGS_GRACE,
  };
  return { post, subscriptionId: id, week };
}

/** Never by the time of planning, which differs between replicas and after a restored backup. */
function weekEnded(
  { subscription, now }: PlanRequest,
  { rounds, missed }: Plan,
  lastDate: string,
  week: DateRange,
): Instant | null {
  const planned = [...missed.map(({ round }) => round), ...rounds].sort((a, b) => a.dueAt - b.dueAt).at(-1);
  if (planned) return planned.date > week.to ? planned.dueAt : null;
  const { at } = restAfter(subscription.settings, lastDate);
  return at !== null && at <= now && now < at + STANDINGS_GRACE ? at : null;
}
