import { expect, it } from 'vitest';
import { describeQuizStores } from '../../support/quiz-stores.ts';
import { change, HOUR, START } from './samples.ts';

const GAP = 45_000;

describeQuizStores('a due time', (engine) => {
  it('is watched from the first heartbeat on', async () => {
    const { posts } = await engine.open();
    expect(await posts.wasWatched(START, GAP)).toBe(false);
    expect(await posts.beat('one', null)).toBe(START);
    expect(await posts.wasWatched(START, GAP)).toBe(true);
    expect(await posts.wasWatched(START - 1, GAP)).toBe(false);
  });

  it('is watched until the last heartbeat is too old', async () => {
    const { posts, other, clock } = await engine.open();
    await posts.beat('one', null);
    clock.now = START + GAP;
    expect(await other.posts.wasWatched(START, GAP)).toBe(true);
    clock.now += 1;
    expect(await other.posts.wasWatched(START, GAP)).toBe(false);
  });

  it('stays watched while heartbeats follow each other', async () => {
    const { posts, clock } = await engine.open();
    const first = await posts.beat('one', null);
    clock.now += 2 * HOUR;
    const second = await posts.beat('one', first);
    expect(second).toBe(START + 2 * HOUR);
    expect(await posts.wasWatched(START, GAP)).toBe(true);
  });

  it('is not watched by a scheduler whose last heartbeat is lost', async () => {
    const { posts, clock } = await engine.open();
    const first = await posts.beat('one', null);
    clock.now += 1000;
    await posts.beat('one', first);
    clock.now += 1000;
    await posts.beat('one', first);
    expect(await posts.wasWatched(START + 1999, GAP)).toBe(false);
    expect(await posts.wasWatched(START + 2000, GAP)).toBe(true);
  });

  it('is not watched by a scheduler that starts again under its old name', async () => {
    const { posts, clock } = await engine.open();
    await posts.beat('one', null);
    clock.now += 1000;
    await posts.beat('one', null);
    expect(await posts.wasWatched(START, GAP)).toBe(false);
  });

  it('is watched by one of two, not by both in turn', async () => {
    const { posts, other, clock } = await engine.open();
    await posts.beat('one', null);
    clock.now += GAP;
    await other.posts.beat('two', null);
    clock.now += 1;
    expect(await posts.wasWatched(START, GAP)).toBe(false);
    expect(await posts.wasWatched(START + GAP, GAP)).toBe(true);
  });
});

describeQuizStores('the owner of a post', (engine) => {
  it('is the person who changed the quiz of its channel last', async () => {
    const { posts, subscriptions } = await engine.open();
    expect(await posts.ownerOf('T1', 'C1')).toBeNull();
    await subscriptions.save(change(), null);
    await subscriptions.save(change({ changedBy: 'U2' }), 1);
    expect(await posts.ownerOf('T1', 'C1')).toBe('U2');
    expect(await posts.ownerOf('T2', 'C1')).toBeNull();
  });
});
