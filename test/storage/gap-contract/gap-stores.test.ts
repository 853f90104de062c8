import { expect, it } from 'vitest';
import { digestPost, planDigests } from '../../../src/gaps/digest.ts';
import { DAY } from '../../../src/quiz/calendar/local-date.ts';
import { createAdditionStore } from '../../../src/storage/addition-store.ts';
import { createDigestStore } from '../../../src/storage/digest-store.ts';
import { createGapStore } from '../../../src/storage/gap-store.ts';
import { createPostStore } from '../../../src/storage/post-store.ts';
import { createQuestionLog, createVotes } from '../../../src/storage/question-store.ts';
import { describeEngines } from '../../support/engines.ts';
import { question, START } from './samples.ts';

describeEngines('the store of gaps', (engine) => {
  it('holds questions without a good answer until they are settled', async () => {
    const clock = { now: START };
    const database = await engine.open(() => clock.now);
    const [log, votes, gaps] = [createQuestionLog(database), createVotes(database), createGapStore(database)];
    await log.add(question('old'));
    clock.now += DAY;
    const since = clock.now;
    await log.add(question('nothing', { terms: ['§gpu', 'share'] }));
    await log.add(question('found', { outcome: 'found', entryId: 'e1', isNear: true }));
    await log.add(question('down', { outcome: 'found', entryId: 'e2', isNear: true }));
    await log.add(question('elsewhere', { teamId: 'T2' }));
    for (const user of ['U1', 'U2'])
      await votes.vote({ teamId: 'T1', questionId: 'down', user, vote: 'down', note: `for ${user}` });
    await votes.vote({ teamId: 'T1', questionId: 'found', user: 'U1', vote: 'up' });
    expect(await gaps.asked('T1', since)).toMatchObject([
      { id: 'down', downs: 2, notes: ['for U1', 'for U2'], entryId: 'e2', isNear: true, terms: ['vcluster'] },
      {
        id: 'nothing',
        downs: 0,
        notes: [],
        entryId: null,
        isNear: false,
        terms: ['§gpu', 'share'],
        askedAt: since,
      },
    ]);
    await gaps.settle('T1', ['down', 'nothing'], 'dismissed');
    expect(await gaps.asked('T1', since)).toEqual([]);
    expect(await gaps.asked('T2', since)).toHaveLength(1);
  });
});

describeEngines('the store of additions', (engine) => {
  it('holds what a workspace adds, under a number that grows with each change', async () => {
    const store = createAdditionStore(await engine.open(() => START));
    expect(await store.revision('T1')).toBe(0);
    const alias = { entryId: 'e1', alias: 'karpenter', lang: 'en' } as const;
    await store.addAlias('T1', alias, 'U1');
    await store.addAlias('T1', alias, 'U2');
    const draft = { id: 'd1', lang: 'zh', markdown: '# 一\n' } as const;
    await store.saveDraft('T1', draft, 'U1');
    await store.saveDraft('T1', { ...draft, markdown: '# 二\n' }, 'U2');
    expect(await store.all('T1')).toEqual({
      aliases: [alias],
      drafts: [{ ...draft, markdown: '# 二\n' }],
      items: [],
    });
    expect(await store.draft('T1', 'd1')).toEqual({ ...draft, markdown: '# 二\n' });
    expect(await store.draft('T2', 'd1')).toBeNull();
    expect([await store.revision('T1'), await store.revision('T2')]).toEqual([4, 0]);
  });
});

describeEngines('the store of digests', (engine) => {
  const digest = {
    teamId: 'T1',
    channelId: 'C1',
    lang: 'en',
    zone: 'UTC',
    nextDueAt: Date.parse('2026-11-30T09:00:00Z'),
    changedBy: 'U1',
  } as const;

  it('has one a workspace, which can be moved and removed', async () => {
    const store = createDigestStore(await engine.open(() => START));
    expect([await store.ofTeam('T1'), await store.nextDue()]).toEqual([null, null]);
    await store.save(digest);
    await store.save({ ...digest, channelId: 'C2' });
    expect(await store.ofTeam('T1')).toEqual({ ...digest, channelId: 'C2' });
    expect(await store.nextDue()).toBe(digest.nextDueAt);
    expect([await store.remove('T1'), await store.remove('T1')]).toEqual([true, false]);
  });

  it('owes a week once, however many replicas plan it, and the last one of several missed', async () => {
    const clock = { now: digest.nextDueAt + 1 };
    const database = await engine.open(() => clock.now);
    const store = createDigestStore(database);
    await store.save(digest);
    await Promise.all([1, 2, 3].map(() => planDigests(clock.now, store)));
    const claim = () => createPostStore(database).claim({ owner: 'one', lease: DAY * 30, exceptTeams: [] });
    expect(await claim()).toMatchObject(digestPost(digest));
    expect(await claim()).toBeNull();
    clock.now += 22 * DAY;
    await planDigests(clock.now, store);
    expect(await claim()).toMatchObject({ dueAt: Date.parse('2026-12-21T09:00:00Z') });
    expect(await claim()).toBeNull();
    expect(await store.nextDue()).toBe(Date.parse('2026-12-28T09:00:00Z'));
  });
});
