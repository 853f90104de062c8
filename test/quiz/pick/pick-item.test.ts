import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadQuiz } from '../../../src/knowledge/load-quiz.ts';
import { pickItem } from '../../../src/quiz/pick/pick-item.ts';
import { topicOf } from '../../../src/quiz/topic-of.ts';
import { itemOf, itemsOf } from '../items.ts';
import { pickedDays, requestWith } from './picked-days.ts';

const counts = fc.record({
  dns: fc.integer({ min: 1, max: 9 }),
  pods: fc.integer({ min: 0, max: 9 }),
  rbac: fc.integer({ min: 0, max: 5 }),
});
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const sorted = (items: readonly { id: string }[]) => ids(items).sort();

it('repeats nothing until all items are used up, lap after lap', () => {
  fc.assert(
    fc.property(counts, fc.string(), (sizes, seed) => {
      const items = itemsOf(sizes);
      const picked = pickedDays(items.length * 3, { items, seed });
      for (let lap = 0; lap < 3; lap++) {
        expect(sorted(picked.slice(lap * items.length, (lap + 1) * items.length))).toEqual(sorted(items));
      }
    }),
    { numRuns: 40 },
  );
});

it('leaves half of the items between two uses of one, also from lap to lap', () => {
  fc.assert(
    fc.property(counts, fc.string(), (sizes, seed) => {
      const items = itemsOf(sizes);
      const picked = ids(pickedDays(items.length * 3, { items, seed }));
      const half = Math.floor(items.length / 2);
      picked.forEach((id, index) => {
        expect(picked.slice(Math.max(0, index - half), index)).not.toContain(id);
      });
    }),
    { numRuns: 40 },
  );
});

it('picks the same in every replica, whatever the order in which it read the bank', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(itemsOf({ dns: 5, pods: 5 }), { minLength: 10 }),
      fc.string(),
      (items, seed) => {
        const used = ['pods-1', 'dns-3'];
        const inOrder = itemsOf({ dns: 5, pods: 5 });
        expect(pickItem(requestWith({ items, used, seed }))).toEqual(
          pickItem(requestWith({ items: inOrder, used, seed })),
        );
      },
    ),
  );
});

it('differs from channel to channel', () => {
  const items = itemsOf({ dns: 30 });
  const first = ['C1', 'C2', 'C3', 'C4', 'C5'].map((seed) => pickedDays(5, { items, seed })[0]?.id);
  expect(new Set(first).size).toBeGreaterThan(1);
});

it('gets harder from Monday to Friday where there is enough of everything', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const week = pickedDays(5, { items: itemsOf({ dns: 15, pods: 15, rbac: 15 }), seed });
      const difficulties = week.map(({ difficulty }) => difficulty);
      expect(difficulties).toEqual([...difficulties].sort());
      expect([difficulties[0], difficulties[2], difficulties[4]]).toEqual([1, 2, 3]);
    }),
  );
});

it('asks about every topic before any comes twice, and never about one on two days in a row', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const items = ['a', 'b', 'c', 'd'].flatMap((topic) => [1, 2, 3].map((number) => itemOf(topic, number)));
      const topics = pickedDays(12, { items, seed }).map(topicOf);
      for (let start = 0; start < 12; start += 4) {
        expect(new Set(topics.slice(start, start + 4)).size).toBe(4);
      }
      topics.forEach((topic, day) => {
        expect(topic).not.toBe(topics[day - 1]);
      });
    }),
  );
});

it('gives a topic its share all year: after half the bank, each is about half used', async () => {
  const { items } = await loadQuiz(['knowledge']);
  const picked = pickedDays(Math.floor(items.length / 2), { items });
  const countIn = (list: typeof items, topic: string) =>
    list.filter((item) => topicOf(item) === topic).length;
  for (const topic of new Set(items.map(topicOf))) {
    const share = countIn(picked, topic) / countIn(items, topic);
    expect(share, topic).toBeGreaterThan(0.35);
    expect(share, topic).toBeLessThan(0.65);
  }
});

it('takes a new item first and goes on with the lap after it', () => {
  const items = itemsOf({ dns: 4 });
  const used = ['dns-0', 'dns-1', 'dns-2', 'dns-3', 'dns-0', 'dns-1'];
  const withNew = [...items, itemOf('pods', 9)];
  const picked = pickedDays(4, { items: withNew, used });
  expect(picked[0]?.id).toBe('pods-9');
  expect(sorted(picked.slice(1, 3))).toEqual(['dns-2', 'dns-3']);
});

it('goes on without the items that were removed', () => {
  const items = itemsOf({ dns: 3 });
  const used = ['gone-1', 'dns-0', 'gone-2', 'dns-2', 'gone-1'];
  expect(pickItem(requestWith({ items, used }))).toMatchObject({ item: { id: 'dns-1' } });
});

it('never throws, whatever was used and whatever the bank holds', () => {
  const anyId = fc.constantFrom<string[]>('dns-0', 'dns-1', 'dns-2', 'pods-0', 'pods-1', 'gone-1');
  fc.assert(
    fc.property(
      fc.subarray(itemsOf({ dns: 3, pods: 2 }), { minLength: 1 }),
      fc.array(anyId),
      (items, used) => {
        const pick = pickItem(requestWith({ items, used }));
        expect(pick.kind === 'item' && items.includes(pick.item)).toBe(true);
        if (pick.kind === 'item' && !items.every(({ id }) => used.includes(id))) {
          expect(used).not.toContain(pick.item.id);
        }
      },
    ),
  );
});

it('asks the only item again', () => {
  const items = [itemOf('dns', 1, 3)];
  expect(pickItem(requestWith({ items, used: ['dns-1'] }))).toEqual({ kind: 'item', item: items[0] });
});
