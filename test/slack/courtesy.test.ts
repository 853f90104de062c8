import { expect, it } from 'vitest';
import { courtesyOf } from '../../src/slack/courtesy.ts';
import { startK8sBot } from '../support/bot.ts';
import { post } from '../support/conversation.ts';
import { alice } from '../support/workspace.ts';

it.each(['hi', 'Hello there!', 'good morning team', '你好', '大家好！', '早上好呀', '👋 hi'.slice(3)])(
  '"%s" is a greeting',
  (text) => {
    expect(courtesyOf(text)).toBe('greeting');
  },
);

it.each(['thanks', 'Thank you so much!', 'thx', '谢谢', '多谢啦！', '辛苦了'])('"%s" is thanks', (text) => {
  expect(courtesyOf(text)).toBe('thanks');
});

it.each([
  'hi, what is a pod?',
  'thanks, and how do I restart it?',
  'hello world job',
  '你好，探针怎么写',
  'great expectations',
  '早期弃用的 API',
])('"%s" says more', (text) => {
  expect(courtesyOf(text)).toBeUndefined();
});

it('is returned in a direct message, in its language', async () => {
  const { workspace } = await startK8sBot();
  const channel = workspace.directChannel(alice);
  const greeted = await post(workspace, 'hi', { channel });
  expect(greeted.reply.text).toMatch(/^Hello! Ask me anything about Kubernetes/);
  const thanked = await post(workspace, '谢谢', { channel });
  expect(thanked.reply.text).toBe('不客气，随时可以再问。');
});
