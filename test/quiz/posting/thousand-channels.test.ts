import { describe, expect, test } from 'vitest';
import { type BusyMorning, createBusyMorning, DUE, MINUTE, type Sent } from './busy-morning.ts';

const CHANNELS = 1_000;
/** Slack: "several hundred messages per minute" for a workspace, one a second in a channel. */
const A_MINUTE = 300;
/** Of chat.update, which a reveal begins with. */
const UPDATES_A_MINUTE = 50;
const takesAll = () => 0;

describe('a thousand channels that are due in the same minute', () => {
  test('are all posted within ten minutes and the rates of Slack, oldest first, without a look into a history', async () => {
    const world = createBusyMorning(takesAll);
    await run(world, ['a'], async () => world.subscribe(CHANNELS));
    expect(posted(world)).toHaveLength(CHANNELS);
    expect(busiestMinute(world.sent)).toBeLessThanOrEqual(A_MINUTE);
    expect(world.looks()).toBe(0);
    expect(problems(world)).toEqual([]);
    const order = world.sent.map(({ dueAt, id }) => `${dueAt} ${id}`);
    expect(order).toEqual([...order].sort());
  });

  test('hold up no reveal beyond its turn, and no verdict at all', async () => {
    const world = createBusyMorning(takesAll);
    const waits: number[] = [];
    const clicking = async () => {
      for (let person = 0; person < 100; person += 1) {
        await world.time.delay(2_000);
        const newest = world.sent.findLast(({ kind }) => kind === 'round');
        if (newest) waits.push(await world.click(newest, `U${person}`));
      }
    };
    await run(world, ['a'], async () => {
      await world.subscribe(CHANNELS / 2, { revealAfter: 3 });
      void clicking();
    });
    const reveals = world.sent.filter(({ kind }) => kind === 'reveal');
    expect(reveals).toHaveLength(CHANNELS / 2);
    expect(Math.max(...reveals.map(({ at }) => at))).toBeLessThan(DUE + 6 * MINUTE);
    expect(waits.length).toBeGreaterThan(50);
    expect(Math.max(...waits)).toBeLessThan(100);
  });

  test('hold up no question of the others while Slack asks to wait with reveals', async () => {
    const updates: number[] = [];
    const world = createBusyMorning(({ content }, at) => {
      if (content.kind !== 'reveal') return 0;
      const oldest = updates.at(-UPDATES_A_MINUTE);
      if (oldest !== undefined && at < oldest + MINUTE) return oldest + MINUTE - at;
      updates.push(at);
      return 0;
    });
    await run(world, ['a'], async () => {
      await world.subscribe(CHANNELS / 2, { revealAfter: 1 });
      await world.subscribe(CHANNELS / 4, { teamId: 'T2', time: '09:32' });
      await world.subscribe(CHANNELS / 4, { time: '09:32', prefix: 'L' });
    });
    expect(posted(world)).toHaveLength(CHANNELS);
    expect(updates.length).toBeGreaterThan(5 * UPDATES_A_MINUTE);
    expect(world.looks()).toBe(0);
  });

  test('are all posted once by two schedulers that share a store', async () => {
    const world = createBusyMorning(takesAll);
    await run(world, ['a', 'b'], async () => world.subscribe(CHANNELS));
    expect(posted(world)).toHaveLength(CHANNELS);
    expect(world.looks()).toBe(0);
    expect(problems(world)).toEqual([]);
  });

  test('wait with their workspace when Slack asks, and others go on', async () => {
    let posts = 0;
    let limitedUntil = 0;
    const world = createBusyMorning(({ teamId }, at) => {
      if (teamId !== 'T1') return 0;
      if (at < limitedUntil) return limitedUntil - at;
      posts += 1;
      if (posts % 150 > 0) return 0;
      limitedUntil = at + 20_000;
      return 20_000;
    });
    await run(world, ['a', 'b'], async () => {
      await world.subscribe(CHANNELS - 100);
      await world.subscribe(100, { teamId: 'T2' });
    });
    expect(posted(world)).toHaveLength(CHANNELS);
    expect(world.looks()).toBe(0);
    const limited = world.events.filter(
      (event) => event.kind === 'delivered' && event.delivered.kind === 'later',
    );
    expect(limited.length).toBeGreaterThan(0);
    expect(limited.length).toBeLessThan(40);
    const others = world.sent.filter(({ teamId }) => teamId === 'T2');
    expect(Math.max(...others.map(({ at }) => at))).toBeLessThan(DUE + 5 * MINUTE);
  });
});

/** Ten minutes of a morning, from a minute before the quiz. */
async function run(world: BusyMorning, owners: string[], prepare: () => Promise<void>): Promise<void> {
  void prepare().then(() => owners.map((owner) => world.startScheduler(owner)));
  await world.time.run(DUE + 10 * MINUTE, () => false);
}

/** Rounds that stand in the channels and in the store, each once. */
function posted({ sent, state }: BusyMorning): string[] {
  const rounds = sent.filter(({ kind }) => kind === 'round').map(({ id }) => id);
  return [...new Set(rounds)].filter((id) => {
    return state.posts.get(id)?.state === 'posted' && rounds.indexOf(id) === rounds.lastIndexOf(id);
  });
}

/** The most messages of one workspace in any minute. */
function busiestMinute(sent: readonly Sent[]): number {
  return Math.max(
    ...sent.map(({ at }) => sent.filter((other) => other.at >= at && other.at < at + MINUTE).length),
  );
}

function problems({ events }: BusyMorning): unknown[] {
  return events.filter((event) => {
    if (event.kind === 'delivered') return event.delivered.kind !== 'posted';
    return event.kind !== 'planned' && event.kind !== 'looked';
  });
}
