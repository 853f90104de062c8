import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { startK8sBot } from '../../support/bot.ts';
import { ask, post } from '../../support/conversation.ts';
import { temporaryFile } from '../../support/engines.ts';
import { until } from '../../support/until.ts';
import { alice, bob, general, k8sHelp, startWorkspace } from '../../support/workspace.ts';

const DAY = 24 * 3_600_000;

test('questions are kept with their terms, and their words for thirty days', async () => {
  const file = await temporaryFile();
  const workspace = await startWorkspace();
  const { log } = await startK8sBot({ database: { kind: 'sqlite', file } }, workspace);
  await ask(workspace, '/k8s how do I bake bread?');
  const mention = '@k8s-qa 怎么烤面包';
  await post(workspace, mention, { user: bob, channel: k8sHelp });
  const reader = await openDatabase({ kind: 'sqlite', file, now: workspace.clock.now });
  const rows = () =>
    reader.all('select user_id, channel_id, asked_by, lang, text, outcome from questions order by asked_at');
  await until(async () => (await rows()).length === 2);
  expect(await rows()).toEqual([
    {
      user_id: alice,
      channel_id: general,
      asked_by: 'command',
      lang: 'en',
      text: 'how do I bake bread?',
      outcome: 'nothing',
    },
    {
      user_id: bob,
      channel_id: k8sHelp,
      asked_by: 'mention',
      lang: 'zh',
      text: '怎么烤面包',
      outcome: 'nothing',
    },
  ]);
  const words = () => reader.all('select text from questions where text is not null');
  workspace.clock.advance(31 * DAY);
  await until(async () => (await words()).length === 0);
  expect((await reader.all("select id from questions where terms <> ''")).length).toBe(2);
  await reader.close();
  expect(log).toEqual([]);
});
