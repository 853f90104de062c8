import { describe, expect, it } from 'vitest';
import { type AnswerStore, createMemoryAnswerStore, type KeptAnswer } from '../../src/slack/answer-store.ts';
import { createAnswerStore } from '../../src/storage/answer-store.ts';
import { describeEngines, openForTest } from '../support/engines.ts';

const DAY = 86_400_000;
const place = { teamId: 'T1', channelId: 'C1' };
const answer: KeptAnswer = {
  ...place,
  questionTs: '1.1',
  messageTs: '2.1',
  by: 'mention',
  askedBy: 'U1',
  questionKey: 'a',
};

describeEngines('the answer store', (engine) => {
  contract(async () => createAnswerStore(await engine.open()));

  it('remembers across a restart and for other replicas', async () => {
    const options = await engine.place();
    const first = await openForTest(options);
    const second = createAnswerStore(await openForTest(options));
    await createAnswerStore(first).save(answer);
    expect(await second.find(answer)).toEqual(answer);
    await second.addPage({ ...place, answerTs: '2.1', messageTs: '3.1' });
    await first.close();
    const again = createAnswerStore(await openForTest(options));
    expect(await again.pagesOf({ ...place, answerTs: '2.1' })).toEqual(['3.1']);
  });

  it('forgets after 30 days', async () => {
    let now = 1_790_000_000_000;
    const store = createAnswerStore(await engine.open(() => now));
    await store.save(answer);
    await store.addPage({ ...place, answerTs: '2.1', messageTs: '3.1' });
    now += 30 * DAY - 1;
    await store.save({ ...answer, questionTs: '1.2' });
    expect(await store.find(answer)).toEqual(answer);
    now += DAY;
    await store.save({ ...answer, questionTs: '1.3' });
    expect(await store.find(answer)).toBeNull();
    expect(await store.pagesOf({ ...place, answerTs: '2.1' })).toEqual([]);
    expect(await store.find({ ...place, questionTs: '1.2' })).not.toBeNull();
  });
});

describe('the answer store in memory', () => {
  contract(async () => createMemoryAnswerStore());

  it('forgets the oldest beyond its capacity', async () => {
    const store = createMemoryAnswerStore(2);
    for (const questionTs of ['1.1', '1.2', '1.3']) await store.save({ ...answer, questionTs });
    expect(await store.find(answer)).toBeNull();
    expect(await store.find({ ...place, questionTs: '1.3' })).not.toBeNull();
  });
});

function contract(open: () => Promise<AnswerStore>): void {
  it('finds an answer by the message that asked, in its channel and workspace only', async () => {
    const store = await open();
    await store.save(answer);
    expect(await store.find(answer)).toEqual(answer);
    for (const other of [{ teamId: 'T2' }, { channelId: 'C2' }, { questionTs: '1.2' }]) {
      expect(await store.find({ ...answer, ...other })).toBeNull();
    }
  });

  it('keeps one answer to a question, the newest', async () => {
    const store = await open();
    await store.save(answer);
    const next = { ...answer, messageTs: '2.2', questionKey: 'b', by: 'plain' } as const;
    await store.save(next);
    expect(await store.find(answer)).toEqual(next);
  });

  it('keeps the pages of an answer, each once, oldest first', async () => {
    const store = await open();
    for (const messageTs of ['3.2', '3.1', '3.2']) {
      await store.addPage({ ...place, answerTs: '2.1', messageTs });
    }
    expect(await store.pagesOf({ ...place, answerTs: '2.1' })).toEqual(['3.1', '3.2']);
    expect(await store.pagesOf({ ...place, answerTs: '2.2' })).toEqual([]);
  });

  it('knows that an answer was removed, and nothing of its pages', async () => {
    const store = await open();
    const other = { ...answer, questionTs: '1.2', messageTs: '2.2' };
    await store.save(answer);
    await store.save(other);
    await store.addPage({ ...place, answerTs: '2.1', messageTs: '3.1' });
    await store.removed({ ...place, answerTs: '2.1' });
    expect(await store.find(answer)).toEqual({ ...answer, messageTs: null });
    expect(await store.pagesOf({ ...place, answerTs: '2.1' })).toEqual([]);
    expect(await store.find(other)).toEqual(other);
  });
}
