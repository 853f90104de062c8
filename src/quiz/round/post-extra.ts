import type { Lang } from '../../knowledge/entry.ts';
import type { QuizItem } from '../../knowledge/quiz-item.ts';
import { localAt } from '../calendar/zone-clock.ts';
import { type PickOutcome, pickItem } from '../pick/pick-item.ts';
import type { PlanStore } from '../posting/plan-store.ts';
import type { NewPost } from '../posting/post.ts';
import { DEFAULT_SETTINGS } from '../subscription/default-settings.ts';
import type { SubscriptionStore } from '../subscription/subscription-store.ts';
import { EXTRA_OPEN } from './reveal-at.ts';
import type { NewRound } from './round.ts';
import type { RoundStore } from './round-store.ts';

/** Somebody waits for it; later it would come as a surprise. */
const EXTRA_GRACE = 10 * 60_000;

export interface ExtraRequest {
  teamId: string;
  channelId: string;
  /** Unlike any other: the same request twice makes one round. */
  requestId: string;
  /** Who is told if it cannot be posted. */
  askedBy: string;
  /** Of who asks, for a channel without a quiz of its own. */
  language: Lang;
  zone: string;
}

export interface ExtraPorts {
  items(teamId: string): readonly QuizItem[];
  rounds: RoundStore;
  plans: Pick<PlanStore, 'usedItems'>;
  subscriptions: SubscriptionStore;
}

export type ExtraOutcome = { kind: 'owed'; roundId: string } | Extract<PickOutcome, { kind: 'nothing' }>;

/** Owes the channel one more round now, by its own settings if it has some. It leaves the round of the day alone. */
export async function postExtra(request: ExtraRequest, ports: ExtraPorts): Promise<ExtraOutcome> {
  const { teamId, channelId, requestId, askedBy } = request;
  const { rounds, plans, subscriptions } = ports;
  const now = await rounds.now();
  const own = (await subscriptions.ofChannel(teamId, channelId))?.settings;
  const settings = { ...DEFAULT_SETTINGS, language: request.language, zone: request.zone, ...own };
  const id = `${teamId}.${channelId}.extra.${requestId}`;
  const { date } = localAt(settings.zone, now);
  const used = await plans.usedItems(teamId, channelId);
  const picked = pickItem({
    items: ports.items(teamId),
    settings,
    used,
    date,
    weekdays: settings.weekdays,
    seed: id,
  });
  if (picked.kind === 'nothing') return picked;
  const place = { id, teamId, channelId, dueAt: now };
  const round: NewRound = {
    ...place,
    kind: 'extra',
    subscriptionId: null,
    date,
    language: settings.language,
    item: picked.item,
    revealAt: now + EXTRA_OPEN,
  };
  const content = { kind: 'round', roundId: id, date, itemId: picked.item.id, askedBy } as const;
  const post: NewPost = { ...place, content, deadlineAt: now + EXTRA_GRACE };
  await rounds.addExtra(round, post);
  return { kind: 'owed', roundId: id };
}
