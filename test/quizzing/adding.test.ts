import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import type { Alias } from '../../src/gaps/addition-store.ts';
import { suggestedItem } from '../../src/gaps/suggested-item.ts';
import { createAdding } from '../../src/quizzing/adding.ts';
import { describeEngines } from '../support/engines.ts';
import { until } from '../support/until.ts';

const choices = ['a', 'b', 'c', 'd'].map((text) => ({ text, reason: `why ${text}` }));
const alias: Alias = { entryId: 'configmap', alias: 'settings', lang: 'en' };

function item(id: string) {
  const read = suggestedItem({ id, entryId: '', difficulty: '2', question: 'Which?', choices, right: 2 });
  if (read.kind === 'wrong') throw new Error(read.path.join('.'));
  return read.item;
}

describeEngines('what workspaces add to the bank', (engine) => {
  async function start(teamId: string | undefined) {
    const database = await engine.open();
    const served: number[] = [];
    const adding = createAdding({
      logger: pino({ level: 'silent' }),
      onAdditions: ({ aliases }) => served.push(aliases.length),
    });
    const { suggestions, additions } = adding.stores(database);
    const items = adding.itemsBeside(() => [item('of-the-bank')]);
    const idsOf = (team: string) => items(team).map(({ id }) => id);
    adding.start(database, teamId);
    onTestFinished(() => adding.stop());
    await suggestions.suggest('T1', item('s1'), 'U1', []);
    await suggestions.decide('T1', 's1', { kind: 'accepted' }, 'U2');
    await additions.addAlias('T1', alias, 'U2');
    await until(() => idsOf('T1').length === 2);
    return { idsOf, served };
  }

  it('is its own where several install the app: accepted items are asked there, and aliases kept', async () => {
    const { idsOf, served } = await start(undefined);
    expect([idsOf('T1'), idsOf('T2')]).toEqual([['of-the-bank', 's1'], ['of-the-bank']]);
    expect(served).toEqual([]);
  });

  it('is served where the bot has one: items and aliases', async () => {
    const { idsOf, served } = await start('T1');
    expect([idsOf('T1'), idsOf('T2')]).toEqual([['of-the-bank', 's1'], ['of-the-bank']]);
    await until(() => served.at(-1) === 1);
  });
});
