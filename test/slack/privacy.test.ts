import { expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { startK8sBot } from '../support/bot.ts';
import { ask, nextMessage, press } from '../support/conversation.ts';
import { temporaryFile } from '../support/engines.ts';
import { until } from '../support/until.ts';

test('a person sees what is stored, takes it along, and deletes it', async () => {
  const { workspace, log } = await startK8sBot({ database: { kind: 'sqlite', file: ':memory:' } });
  await ask(workspace, '/k8s how do I bake bread?');
  const { message } = await ask(workspace, '/k8s privacy');
  expect(message.text).toMatch(/^What I store about you\n[\s\S]*After 30 days only key words are left/);
  const exported = await nextMessage(workspace, () => press(workspace, message, 'Export my data'));
  const json = exported.text.slice(exported.text.indexOf('{'));
  expect(JSON.parse(json).questions).toMatchObject([{ text: 'how do I bake bread?', user_id: 'U0ALICE' }]);
  const deleted = await nextMessage(workspace, () => press(workspace, message, 'Delete my data'));
  expect(deleted.text).toMatch(/^Deleted\./);
  const nothing = await nextMessage(workspace, () => press(workspace, message, 'Export my data'));
  expect(nothing.text).toBe('Nothing is stored about you.');
  const { message: chinese } = await ask(workspace, '/k8s 隐私', { user: 'U0XIAOMING' });
  expect(chinese.text).toMatch(/^我保存了关于你的哪些数据/);
  expect(log).toEqual([]);
});

test('everything of a workspace goes when the app is removed', async () => {
  const file = await temporaryFile();
  const { workspace, log } = await startK8sBot({ database: { kind: 'sqlite', file } });
  await ask(workspace, '/k8s how do I bake bread?');
  const reader = await openDatabase({ kind: 'sqlite', file, now: Date.now });
  const questions = async () => (await reader.all('select id from questions')).length;
  await until(async () => (await questions()) === 1);
  expect(await workspace.act.uninstall()).toMatchObject({ kind: 'acked' });
  await until(async () => (await questions()) === 0);
  await reader.close();
  expect(log).toEqual([]);
});
