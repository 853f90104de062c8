/** How often an app may post in one channel: so many a second, and so many at once after a pause. */
export interface PostRate {
  perSecond: number;
  burst: number;
}

/** Counts posts by channel while a rate is set; without one everything passes. */
export interface PostRates {
  limit(rate: PostRate | undefined): void;
  /** Takes a post into account; returns the seconds to wait where it comes too soon. */
  take(channel: string): number | undefined;
}

/** A bucket of posts for each channel, filled at the rate. `monotonic`: a moved clock fills no bucket. */
export function createPostRates(monotonic: () => number): PostRates {
  let rate: PostRate | undefined;
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    limit(next) {
      rate = next;
      buckets.clear();
    },
    take(channel) {
      if (rate === undefined) return;
      const now = monotonic();
      const bucket = buckets.get(channel) ?? { left: rate.burst, at: now };
      const left = Math.min(rate.burst, bucket.left + ((now - bucket.at) / 1000) * rate.perSecond);
      const isFree = left >= 1;
      buckets.set(channel, { left: isFree ? left - 1 : left, at: now });
      return isFree ? undefined : Math.ceil((1 - left) / rate.perSecond);
    },
  };
}
