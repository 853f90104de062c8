import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryOf, type Review } from '../../../src/quiz/practice/memory.ts';
import { nextPractice } from '../../../src/quiz/practice/next-practice.ts';
import { topicProgress } from '../../../src/quiz/practice/topic-progress.ts';
import { itemOf, itemsOf } from '../items.ts';

const NOW = Date.parse('2026-11-30T09:30Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const dns = itemOf('dns', 1);
const pods = itemOf('pods', 1);

const review = (itemId: string, right: boolean, at: number): Review => ({ itemId, right, at });
const anyReviews = fc.array(
  fc.record({
    itemId: fc.constantFrom('dns-0', 'dns-1', 'pods-0', 'gone-1'),
    right: fc.boolean(),
    at: fc.integer({ min: NOW - 90 * DAY, max: NOW }),
  }),
);

it('asks again what was wrong, before what is only due and what is new', () => {
  const reviews = [review('dns-1', true, NOW - 60 * DAY), review('pods-1', false, NOW - DAY)];
  const items = [dns, itemOf('new', 1), pods];
  expect(nextPractice(items, reviews, NOW, 'U1')).toEqual({ kind: 'item', item: pods, why: 'wrong' });
  const known = [...reviews, review('pods-1', true, NOW - MINUTE)];
  expect(nextPractice(items, known, NOW, 'U1')).toEqual({ kind: 'item', item: dns, why: 'due' });
});

it('does not ask at once what was answered a moment ago', () => {
  expect(nextPractice([dns, pods], [review('dns-1', false, NOW)], NOW, 'U1')).toMatchObject({
    item: pods,
    why: 'new',
  });
});

it('asks something new of the topic of which least is known, easy ones first', () => {
  const items = [dns, itemOf('dns', 2), itemOf('pods', 1, 3), itemOf('pods', 2, 2)];
  const reviews = [review('dns-1', true, NOW)];
  expect(nextPractice(items, reviews, NOW, 'U1')).toMatchObject({ item: { id: 'pods-2' }, why: 'new' });
});

it('says when the first one is due where all were seen, and offers it', () => {
  const reviews = [review('dns-1', true, NOW), review('pods-1', false, NOW)];
  expect(nextPractice([dns, pods], reviews, NOW, 'U1')).toEqual({
    kind: 'rested',
    item: pods,
    dueAt: NOW + MINUTE,
  });
});

it('has nothing to ask of no items', () => {
  expect(nextPractice([], [review('dns-1', true, NOW)], NOW, 'U1')).toEqual({ kind: 'nothing' });
});

it('waits longer after every right answer, and comes back soon after a wrong one', () => {
  const reviews: Review[] = [];
  const waits: number[] = [];
  let at = NOW;
  for (let answer = 0; answer < 5; answer++) {
    reviews.push(review('dns-1', true, at));
    const dueAt = memoryOf(reviews).get('dns-1')?.dueAt ?? 0;
    waits.push(dueAt - at);
    at = dueAt;
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBeGreaterThan(20 * DAY);
  const forgotten = memoryOf([...reviews, review('dns-1', false, at)]).get('dns-1');
  expect(forgotten).toEqual({ lastRight: false, dueAt: at + 10 * MINUTE });
});

it('remembers the same in every replica, whatever the order of the reviews', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000)), fc.string(), (days, seed) => {
      const reviews = days.map((day) => review(`dns-${day % 3}`, day % 2 === 0, NOW - day * DAY));
      const items = itemsOf({ dns: 4, pods: 3 });
      expect(memoryOf(reviews.toReversed())).toEqual(memoryOf(reviews));
      expect(nextPractice(items.toReversed(), reviews.toReversed(), NOW, seed)).toEqual(
        nextPractice(items, reviews, NOW, seed),
      );
    }),
  );
});

it('shows every item in the end to who answers right', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const items = itemsOf({ dns: 4, pods: 5 });
      const reviews: Review[] = [];
      for (let asked = 0; asked < items.length; asked++) {
        const next = nextPractice(items, reviews, NOW + asked, seed);
        if (next.kind === 'item') reviews.push(review(next.item.id, true, NOW + asked));
      }
      expect(new Set(reviews.map(({ itemId }) => itemId)).size).toBe(items.length);
    }),
    { numRuns: 20 },
  );
});

it('counts progress by topic within the items that there are', () => {
  const items = [dns, itemOf('dns', 2), itemOf('dns', 3), pods];
  const reviews = [
    review('dns-1', true, NOW),
    review('dns-2', false, NOW - DAY),
    review('gone-1', true, NOW),
  ];
  expect(topicProgress(items, reviews, NOW)).toEqual([
    { topic: 'dns', items: 3, seen: 2, known: 1, due: 1 },
    { topic: 'pods', items: 1, seen: 0, known: 0, due: 0 },
  ]);
  fc.assert(
    fc.property(anyReviews, (some) => {
      for (const { items: all, seen, known, due } of topicProgress(itemsOf({ dns: 3, pods: 2 }), some, NOW)) {
        expect(seen).toBeLessThanOrEqual(all);
        expect(known + due).toBeLessThanOrEqual(seen);
      }
    }),
  );
});
