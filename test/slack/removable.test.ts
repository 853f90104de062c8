import { expect, it } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { ask, post } from '../support/conversation.ts';
import { alice } from '../support/workspace.ts';

it.each(['help', 'topics', 'random', ''])('a public "%s" has a bin for who asked', async (words) => {
  const { workspace } = await startK8sBot();
  const { reply } = await post(workspace, `@k8s-qa ${words}`);
  const json = JSON.stringify(reply.blocks);
  expect(json).toContain('"icon":"trash"');
  expect(json).toContain(`"visible_to_user_ids":["${alice}"]`);
  const { message } = await ask(workspace, '/k8s topics');
  expect(JSON.stringify(message.blocks)).not.toContain('trash');
});
