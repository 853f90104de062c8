import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBursts } from '../../../src/slack/bursts.ts';
import { createRateLimits } from '../../../src/slack/rate-limits.ts';
import { type Bucket, takeToken } from '../../../src/slack/token-bucket.ts';

const rate = { burst: 20, perMinute: 20 };

describe('a token bucket', () => {
  it('gives its burst at once, and one more every three seconds', () => {
    expect(given([...Array.from({ length: 25 }, () => 0), 2_999, 3_000, 3_001, 60_000])).toBe(22);
  });

  it('never gives more than the burst and the rate, whatever the clock does', () => {
    const times = fc.array(fc.integer({ min: -100_000, max: 300_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(times, (moves) => {
        const instants: number[] = [];
        for (const move of moves) instants.push((instants.at(-1) ?? 0) + move);
        const forward = moves.slice(1).filter((move) => move > 0);
        const most = rate.burst + (forward.reduce((sum, move) => sum + move, 0) * rate.perMinute) / 60_000;
        expect(given(instants)).toBeLessThanOrEqual(most + 1e-6);
      }),
    );
  });

  function given(instants: readonly number[]): number {
    let bucket: Bucket | undefined;
    let count = 0;
    for (const at of instants) {
      const taken = takeToken(bucket, rate, at);
      bucket = taken.bucket;
      if (!taken.isOver) count += 1;
    }
    return count;
  }
});

describe('the rates of people and channels', () => {
  it('count each person and each channel apart', () => {
    const takeTurn = createRateLimits(() => 0, {
      person: { burst: 2, perMinute: 1 },
      channel: { burst: 3, perMinute: 1 },
    });
    const turns = [
      takeTurn('T1', 'U1', 'C1'),
      takeTurn('T1', 'U1', 'C1'),
      takeTurn('T1', 'U1', 'C1'),
      takeTurn('T1', 'U2', 'C1'),
      takeTurn('T1', 'U2', 'C1'),
      takeTurn('T1', 'U3', 'C2'),
      takeTurn('T2', 'U1', 'C1'),
      takeTurn('T1', 'U4', null),
    ];
    expect(turns).toEqual([null, null, 'person', null, 'channel', null, null, null]);
  });

  it('remember a bounded number of people', () => {
    const takeTurn = createRateLimits(() => 0, {
      person: { burst: 1, perMinute: 1 },
      channel: { burst: 1, perMinute: 1 },
    });
    expect(takeTurn('T1', 'first', null)).toBeNull();
    for (let index = 0; index < 10_000; index += 1) takeTurn('T1', `U${index}`, null);
    expect(takeTurn('T1', 'first', null)).toBeNull();
  });
});

describe('a burst', () => {
  it('has one first, and ends after a minute of quiet', () => {
    let now = 0;
    const isFirst = createBursts(() => now);
    const first = [0, 50_000, 100_000, 160_000].map((at) => {
      now = at;
      return isFirst('a');
    });
    expect(first).toEqual([true, false, false, true]);
    expect(isFirst('b')).toBe(true);
  });
});
