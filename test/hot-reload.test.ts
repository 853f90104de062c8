import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fixtureBank, startK8sBot } from './support/bot.ts';
import { ask } from './support/conversation.ts';
import { until } from './support/until.ts';

it('a running bot answers from a file that was added, and keeps the last good version of a broken one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'k8s-qa-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fixtureBank, folder, { recursive: true });
  const { workspace, log } = await startK8sBot({ knowledgeDirs: [folder] });
  const answer = async () => (await ask(workspace, '/k8s what is a flux capacitor')).message.text;
  expect(await answer()).toContain('I have no answer');

  const file = join(folder, 'flux.en.md');
  await writeFile(file, '# What is a flux capacitor?\n\nA flux capacitor makes time travel possible.\n');
  await until(async () => (await answer()).includes('makes time travel possible'));

  await writeFile(file, Buffer.from([0xff, 0xfe, 0x00, 0x01]));
  await until(() => log.some((line) => line.includes('flux.en.md')));
  expect(await answer()).toContain('makes time travel possible');
});
