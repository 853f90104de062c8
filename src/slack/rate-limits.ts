import { type Bucket, type Rate, takeToken } from './token-bucket.ts';

export interface RateLimits {
  person: Rate;
  channel: Rate;
}

/** So many questions at once, and so many a minute. */
export function rateOf(perMinute: number): Rate {
  return { burst: perMinute, perMinute };
}

/** Nobody reads 20 answers a minute, and no channel 60; a loop of another app stops here. */
export const RATE_LIMITS: RateLimits = { person: rateOf(20), channel: rateOf(60) };

/** People and channels that are remembered; who asked longest ago is forgotten first, with a full bucket. */
const CAPACITY = 10_000;

export type Over = 'person' | 'channel' | null;

/** Counts a question of a person in a channel; null for a channel that has no limit of its own. */
export type TakeTurn = (teamId: string, user: string, channel: string | null) => Over;

export function createRateLimits(now: () => number, limits: RateLimits = RATE_LIMITS): TakeTurn {
  const people = createBuckets(limits.person, now);
  const channels = createBuckets(limits.channel, now);
  return (teamId, user, channel) => {
    if (people(`${teamId}.${user}`)) return 'person';
    return channel !== null && channels(`${teamId}.${channel}`) ? 'channel' : null;
  };
}

/** True for who is over the rate. */
function createBuckets(rate: Rate, now: () => number): (key: string) => boolean {
  const buckets = new Map<string, Bucket>();
  return (key) => {
    const { bucket, isOver } = takeToken(buckets.get(key), rate, now());
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > CAPACITY && oldest !== undefined) buckets.delete(oldest);
    return isOver;
  };
}
