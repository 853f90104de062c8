import { expect, it } from 'vitest';
import { suggestedItem } from '../../../src/gaps/suggested-item.ts';
import { suggestionNotices } from '../../../src/gaps/suggestion-notices.ts';
import { createAdditionStore } from '../../../src/storage/addition-store.ts';
import { createSuggestionStore } from '../../../src/storage/suggestion-store.ts';
import { describeEngines } from '../../support/engines.ts';
import { START } from './samples.ts';

const choices = ['a', 'b', 'c', 'd'].map((text) => ({ text, reason: `why ${text}` }));
const fields = { id: 's1', entryId: '', difficulty: '2', question: 'Which *one*?', choices, right: 2 };

function item(id: string) {
  const read = suggestedItem({ ...fields, id });
  if (read.kind === 'wrong') throw new Error(read.path.join('.'));
  return read.item;
}

it('a suggested item is read by the schema of the bank, its texts as plain text', () => {
  expect(item('s1')).toMatchObject({
    id: 's1',
    kind: 'choice',
    difficulty: 2,
    question: { en: 'Which \\*one\\*\\?', zh: 'Which \\*one\\*\\?' },
    file: 'suggested.quiz.yaml',
  });
  expect(item('s1').choices.map(({ right }) => right)).toEqual([false, false, true, false]);
});

it('a suggested item that is not whole names the field', () => {
  const pathOf = (changes: object) => {
    const read = suggestedItem({ ...fields, ...changes });
    return read.kind === 'wrong' ? read.path : [];
  };
  expect(pathOf({ question: '  ' })).toEqual(['question']);
  expect(pathOf({ right: -1 })).toEqual(['right']);
  expect(pathOf({ difficulty: '' })).toEqual(['difficulty']);
  const [first, ...others] = choices;
  expect(pathOf({ choices: [...others, { ...first, reason: ' ' }] })).toEqual(['choices', 3, 'reason']);
});

describeEngines('the store of suggestions', (engine) => {
  it('holds what waits, and what was accepted joins what the workspace adds', async () => {
    const database = await engine.open(() => START);
    const [store, additions] = [createSuggestionStore(database), createAdditionStore(database)];
    const notices = suggestionNotices({ teamId: 'T1', channelId: 'C1', itemId: 's1' }, ['U7', 'U8'], START);
    await store.suggest('T1', item('s1'), 'U1', notices);
    for (const id of ['s2', 's2', 's3']) await store.suggest('T1', item(id), 'U1', []);
    const told = await database.all('select channel_id from posts order by channel_id');
    expect(told).toEqual([{ channel_id: 'U7' }, { channel_id: 'U8' }]);
    expect((await store.waiting('T1')).map(({ id, suggestedBy }) => [id, suggestedBy])).toEqual([
      ['s1', 'U1'],
      ['s2', 'U1'],
      ['s3', 'U1'],
    ]);
    expect(await store.decide('T1', 's1', { kind: 'accepted' }, 'U9')).toMatchObject({
      id: 's1',
      item: item('s1'),
    });
    expect(await store.decide('T1', 's1', { kind: 'refused', reason: 'no' }, 'U9')).toBeNull();
    expect(await store.decide('T2', 's2', { kind: 'accepted' }, 'U9')).toBeNull();
    expect(await store.decide('T1', 's2', { kind: 'refused', reason: 'no' }, 'U9')).toMatchObject({
      id: 's2',
    });
    expect((await store.waiting('T1')).map(({ id }) => id)).toEqual(['s3']);
    expect((await additions.all('T1')).items).toEqual([item('s1')]);
    expect([await additions.revision('T1'), await additions.revision('T2')]).toEqual([1, 0]);
  });
});
