import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../../support/bot.ts';
import { ask, buttonNames, nextMessage, post, press } from '../../support/conversation.ts';
import { sharedIndexDir } from '../../support/index-dir.ts';
import { shippedBank } from '../../support/quiz-bot.ts';
import { alice, bob, general } from '../../support/workspace.ts';

const knowledgeDirs = [shippedBank];

const dataDir = sharedIndexDir();

describe('topics', () => {
  it('are listed with their counts, and lead to entries and to answers', async () => {
    const { workspace } = await startK8sBot({ knowledgeDirs, dataDir });
    const { message } = await ask(workspace, '/k8s topics');
    expect(message.text).toMatch(/^Topics\n\d+ questions in \d+ topics/);
    expect(message.text).toContain('• Probes (7)');
    await press(workspace, message, 'Probes (7)');
    const list = await workspace.waitFor(() => {
      const now = workspace.message(general, message.ts);
      return now?.text.startsWith('Probes') ? now : undefined;
    });
    expect(buttonNames(list).filter((name) => name === 'Open')).toHaveLength(7);
    const answer = await nextMessage(workspace, () => press(workspace, list, 'Open'));
    expect(answer).toMatchObject({ ephemeral: true });
    expect(buttonNames(answer)).toContain('Full answer');
    expect(workspace.message(general, list.ts)?.text).toBe(list.text);
  });

  it('turn their pages, and go back to all topics', async () => {
    const { workspace } = await startK8sBot({ knowledgeDirs, dataDir });
    const { message } = await ask(workspace, '/k8s 主题', { user: bob });
    const shown = (start: string) =>
      workspace.waitFor(() => {
        const now = workspace.message(general, message.ts);
        return now?.text.includes(start) ? now : undefined;
      });
    await press(workspace, message, '架构（14）', { user: bob });
    await press(workspace, await shown('第 1 页'), '下一页', { user: bob });
    const second = await shown('第 2 页');
    expect(buttonNames(second)).not.toContain('下一页');
    await press(workspace, second, '全部主题', { user: bob });
    expect((await shown('共 16 个主题')).text).toContain('• 架构（14）');
  });

  it('of a public list stay as they are; who clicks sees their own', async () => {
    const { workspace } = await startK8sBot({ knowledgeDirs, dataDir });
    const { reply } = await post(workspace, '@k8s-qa topics');
    expect(reply.ephemeral).toBeUndefined();
    const own = await nextMessage(workspace, () => press(workspace, reply, 'Probes (7)', { user: bob }), {
      user: bob,
    });
    expect(own).toMatchObject({ ephemeral: true });
    expect(workspace.message(general, reply.ts)?.text).toBe(reply.text);
  });
});

describe('random', () => {
  it('shows an entry, and another one on request', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s random');
    expect(message.text).toMatch(/^Picked at random\n/);
    const titles = [message.text.split('\n')[1]];
    for (let turn = 0; turn < 3; turn++) {
      const before = workspace.message(general, message.ts)?.text;
      await press(workspace, workspace.message(general, message.ts) ?? message, 'Another one');
      const now = await workspace.waitFor(() => {
        const text = workspace.message(general, message.ts)?.text;
        return text === before ? undefined : text;
      });
      titles.push(now.split('\n')[1]);
      expect(titles.at(-1)).not.toBe(titles.at(-2));
    }
  });

  it('speaks Chinese to who asks in Chinese', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s 随机');
    expect(message.text).toMatch(/^随机选出\n/);
    expect(buttonNames(message)).toContain('换一个');
  });
});

describe('a word with more words after it', () => {
  it.each(['random pod restarts', 'topics of kafka', 'language server', '随机 端口'])(
    '"%s" is a question',
    async (question) => {
      const { workspace } = await startK8sBot();
      const { message } = await ask(workspace, `/k8s ${question}`, { user: alice });
      expect(message.text).not.toMatch(/Picked at random|Topics|随机选出|I speak|I answer in/);
    },
  );
});
