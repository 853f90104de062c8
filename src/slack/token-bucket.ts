/** So many at once, and so many a minute in the long run. */
export interface Rate {
  burst: number;
  perMinute: number;
}

/** What is left of a rate at an instant. */
export interface Bucket {
  tokens: number;
  at: number;
}

const MINUTE_MS = 60_000;

/** Takes one token, if there is one. A clock that was set back gives nothing and takes nothing. */
export function takeToken(
  bucket: Bucket | undefined,
  { burst, perMinute }: Rate,
  now: number,
): { bucket: Bucket; isOver: boolean } {
  const { tokens, at } = bucket ?? { tokens: burst, at: now };
  const refilled = Math.min(burst, tokens + (Math.max(0, now - at) * perMinute) / MINUTE_MS);
  const isOver = refilled < 1;
  return { bucket: { tokens: isOver ? refilled : refilled - 1, at: now }, isOver };
}
