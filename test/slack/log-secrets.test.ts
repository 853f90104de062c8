import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { ask, nextMessage, post, press } from '../support/conversation.ts';
import { until } from '../support/until.ts';
import { alice, general } from '../support/workspace.ts';

const CANARY = 'canary4711';

test('the log holds no token, no question, no answer and no response_url, whatever fails', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line) => lines.push(line) });
  const database = { kind: 'sqlite', file: ':memory:' } as const;
  const { workspace } = await startK8sBot({ database }, undefined, { logger });
  const direct = workspace.directChannel(alice);
  await ask(workspace, `/k8s configmap ${CANARY}`);
  await post(workspace, `@k8s-qa configmap ${CANARY}`);
  await post(workspace, `how do I bake ${CANARY}?`, { channel: direct });
  workspace.faults.api('chat.postMessage', { kind: 'error', name: 'invalid_blocks' });
  await post(workspace, `@k8s-qa configmap ${CANARY}`);
  workspace.faults.api('chat.postMessage', { kind: 'error', name: 'restricted_action' });
  const lost = { user: alice, channel: general, text: `@k8s-qa configmap ${CANARY}` };
  await nextMessage(workspace, () => workspace.act.postMessage(lost));
  const { message } = await ask(workspace, '/k8s privacy');
  await nextMessage(workspace, () => press(workspace, message, 'Export my data'));
  await until(() => lines.some((line) => line.includes('"Answered"')));

  const log = lines.join('');
  expect(log).toContain('A listener failed');
  expect(log).toContain('Slack refused the blocks');
  for (const secret of [CANARY, workspace.botToken, workspace.appToken, '/hooks/', 'A Pod reads a ConfigMap'])
    expect(log).not.toContain(secret);
});
