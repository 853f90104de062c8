import { expect, test } from 'vitest';
import type { ShownMessage } from '../../../src/workspace/messages.ts';
import { startK8sBot } from '../../support/bot.ts';
import { ask, nextMessage, press } from '../../support/conversation.ts';
import { until } from '../../support/until.ts';
import { alice, bob, general } from '../../support/workspace.ts';

test('an answer that was voted down is a gap, with what the person was looking for', async () => {
  const { workspace, log } = await startK8sBot({ database: { kind: 'sqlite', file: ':memory:' } });
  const { message } = await ask(workspace, '/k8s configmap', { user: bob });
  expect((await ask(workspace, '/k8s gaps')).message.text).toMatch(/^Nothing was asked in vain/);
  const where = { user: bob, channel: general };
  const click = { ...where, ts: message.ts, actionId: 'answer_vote', value: thumbsDown(message) };
  const notIt = await nextMessage(workspace, () => workspace.act.click(click), where);
  await press(workspace, notIt, 'Say what you were looking for', where);
  const view = await workspace.waitFor(() => workspace.views(bob).at(-1));
  const note = { note: { value: 'reload an app on <!channel> a change' } };
  await workspace.act.submitView({ user: bob, viewId: String(view.id), values: { note } });
  expect(JSON.stringify(workspace.views(bob))).toContain('Thank you, that is noted.');
  const gaps = (await ask(workspace, '/k8s gaps')).message.text;
  expect(gaps.split('\n')).toEqual([
    'Asked in vain',
    'configmap',
    'Looked for: reload an app on &lt;!channel&gt; a change',
    'No content · 1 person · asked once · “not it”: 1',
  ]);
  const chinese = { user: 'U0XIAOMING' };
  expect((await ask(workspace, '/k8s 缺口', chinese)).message.text).toContain('想找的是：reload an app');
  // The digest is for a whole channel; a note is for those who look after the answers.
  expect(JSON.stringify(workspace.messages(general))).not.toContain('reload an app');
  workspace.clock.advance(31 * 24 * 3_600_000);
  await until(async () => !(await ask(workspace, '/k8s gaps')).message.text.includes('reload'));
  expect(workspace.views(alice)).toEqual([]);
  expect(log).toEqual([]);
});

/** What Slack's thumb of a message carries. */
function thumbsDown({ blocks = [] }: ShownMessage): string {
  const elements = blocks.flatMap((block) => (Array.isArray(block.elements) ? block.elements : []));
  const thumbs: Thumbs[] = elements.filter(({ type }) => type === 'feedback_buttons');
  return thumbs[0]?.negative_button.value ?? '';
}

interface Thumbs {
  negative_button: { value: string };
}
