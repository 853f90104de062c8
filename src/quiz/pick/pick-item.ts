import type { QuizItem } from '../../knowledge/quiz-item.ts';
import type { LocalDate, Weekday } from '../calendar/local-date.ts';
import { chosenBy } from '../chance.ts';
import { lowest, narrowed } from '../narrowed.ts';
import { topicOf } from '../topic-of.ts';
import { currentLap, type Lap } from './current-lap.ts';
import { difficultyOfDay } from './difficulty-of-day.ts';
import { type Eligible, eligibleItems, type PickSettings } from './eligible.ts';

export interface PickRequest {
  /** The bank's items, in any order. */
  items: readonly QuizItem[];
  settings: PickSettings;
  /** Ids of the items that this channel was asked, extra rounds included, oldest first. */
  used: readonly string[];
  date: LocalDate;
  /** The weekdays of the subscription's schedule. */
  weekdays: readonly Weekday[];
  /** The subscription's id and the date: chance that every replica shares. */
  seed: string;
}

/** `nothing`: there is no round on this date, and the channel is told which setting leaves no item. */
export type PickOutcome = { kind: 'item'; item: QuizItem } | Extract<Eligible, { kind: 'nothing' }>;

/**
 * The next item of a channel. Rules first: none again before all eligible ones were used, and after that none of
 * the half that was used last. Then preferences, each within the one before: the difficulty nearest to the
 * day's, another topic than last time, the topic least used for its size; then chance.
 */
export function pickItem(request: PickRequest): PickOutcome {
  const eligible = eligibleItems(request.items, request.settings);
  if (eligible.kind === 'nothing') return eligible;
  const { items } = eligible;
  const lap = currentLap(request.used, new Set(items.map(({ id }) => id)));
  const nearest = nearestDifficulty(nextInLap(items, lap), difficultyOfDay(request.date, request.weekdays));
  const item = chosenBy(request.seed, leastUsedTopics(nearest, items, lap));
  return item ? { kind: 'item', item } : { kind: 'nothing', why: 'empty-bank' };
}

/** Never empty: the half that was used last never holds all that the lap still lacks. */
function nextInLap(items: readonly QuizItem[], { used, byLatestUse }: Lap): readonly QuizItem[] {
  const everUsed = new Set(byLatestUse);
  const half = Math.floor(items.length / 2);
  const lately = new Set(half > 0 ? byLatestUse.slice(-half) : []);
  const unused = narrowed(items, ({ id }) => !everUsed.has(id));
  return narrowed(
    narrowed(unused, ({ id }) => !used.has(id)),
    ({ id }) => !lately.has(id),
  );
}

function nearestDifficulty(items: readonly QuizItem[], target: number | null): readonly QuizItem[] {
  return target === null ? items : lowest(items, ({ difficulty }) => Math.abs(difficulty - target));
}

function leastUsedTopics(
  candidates: readonly QuizItem[],
  items: readonly QuizItem[],
  { used, byLatestUse }: Lap,
): readonly QuizItem[] {
  const last = items.find(({ id }) => id === byLatestUse.at(-1));
  const others = narrowed(candidates, (item) => !last || topicOf(item) !== topicOf(last));
  const isLapOver = items.every(({ id }) => used.has(id));
  const sizes = countTopics(items);
  const uses = countTopics(isLapOver ? [] : items.filter(({ id }) => used.has(id)));
  return lowest(others, (item) => (uses.get(topicOf(item)) ?? 0) / (sizes.get(topicOf(item)) ?? 1));
}

function countTopics(items: readonly QuizItem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const topic = topicOf(item);
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}
