import { describe, expect, it } from 'vitest';
import { startK8sBot } from '../../support/bot.ts';
import { ask, nextMessage } from '../../support/conversation.ts';
import { quizChannel, startQuizBot } from '../../support/quiz-bot.ts';
import { until } from '../../support/until.ts';
import { alice, bob, general, random } from '../../support/workspace.ts';

const greta = 'U0GRETA';
const xiaoming = 'U0XIAOMING';
type Workspace = Awaited<ReturnType<typeof startQuizBot>>['workspace'];

describe('the doctor', () => {
  it('tells a person privately why there was no answer, and what to do', async () => {
    const { workspace } = await startK8sBot({ quizManagers: [bob] });
    await ask(workspace, '/k8s how do I bake sourdough bread');
    const { message } = await ask(workspace, '/k8s doctor');
    expect(message.ephemeral).toBe(true);
    expect(message.text).toMatch(/^Why there was no answer\n/);
    expect(message.text).toContain('In this channel I answer whoever mentions me.');
    expect(message.text).toMatch(/I was started just now\. What was asked just before may be lost/);
    expect(message.text).toMatch(
      /Just now, here: .*(the best scored \d+ of 100, and I answer from 50|I had no entry)/,
    );
    const { message: next } = await ask(workspace, '/k8s configmap');
    expect(next.text).toContain('A Pod reads a ConfigMap');
    expect(workspace.messages(general, alice).filter(({ text }) => text.startsWith('How I am'))).toEqual([]);
  });

  it('speaks Chinese, and answers a mention privately beside it', async () => {
    const { workspace } = await startK8sBot({ quizManagers: [bob] });
    const said = await nextMessage(
      workspace,
      () => workspace.act.postMessage({ user: xiaoming, channel: general, text: '@k8s-qa 诊断' }),
      { user: xiaoming },
    );
    expect(said).toMatchObject({
      ephemeral: true,
      text: expect.stringMatching(/^为什么没有回答\n我在本频道回答提到我的人。/),
    });
  });

  it('is there for guests, who learn why they are not answered', async () => {
    const { workspace } = await startK8sBot();
    const where = { user: greta, channel: quizChannel };
    await ask(workspace, '/k8s configmap', where);
    const { message } = await ask(workspace, '/k8s doctor', where);
    expect(message.text).toContain('You are a guest, and I am not allowed to answer guests (ALLOW_GUESTS).');
  });

  it('says where it is not, and that something failed', async () => {
    const { workspace } = await startK8sBot({ quizManagers: [bob] });
    workspace.faults.api('chat.postMessage', { kind: 'error', name: 'restricted_action' });
    const mention = { user: alice, channel: general, text: '@k8s-qa configmap' };
    await nextMessage(workspace, () => workspace.act.postMessage(mention));
    const { message } = await ask(workspace, '/k8s doctor', { channel: random });
    expect(message.text).toContain(
      'I am not in this channel, so I hear nobody here. Invite me: /invite @k8s-qa',
    );
    expect(message.text).toContain('elsewhere: Something went wrong on my side.');
  });

  it('tells the managers how every part is', async () => {
    const { workspace } = await startQuizBot();
    const text = 'quiz on 09:30 Asia/Shanghai mon-fri';
    const command = { user: alice, channel: quizChannel, command: '/k8s', text };
    await nextMessage(workspace, () => workspace.act.runCommand(command), { channel: quizChannel });
    const [, health] = await bothPages(workspace, 'doctor', alice);
    for (const part of [
      /^How I am\n• Running for \d+ seconds?\.\n/,
      /Scopes: all of them are granted\./,
      /Sockets to Slack: 2 of 2 open, the older one for \d+ seconds?\./,
      /Question bank: \d+ entries, \d+ quiz questions, \d+ warnings, read \d+ seconds? ago\./,
      /Database: SQLite, reachable\./,
      /Clocks: Slack's is the same as mine, the database's the same as mine\./,
      /Next quiz question: <#C0QUIZ>, Thu 26 Nov at 09:30 \(Asia\/Shanghai\)\./,
      /Late posts: none\./,
      /Time-zone rules: 20\d\d[a-z]\./,
    ])
      expect(health).toMatch(part);
  });

  it('tells the managers of a quiz that stopped, and of one that Slack holds up', async () => {
    const { workspace } = await startQuizBot();
    const text = 'quiz on 09:30 Asia/Shanghai mon-fri';
    const command = { user: alice, channel: quizChannel, command: '/k8s', text };
    await nextMessage(workspace, () => workspace.act.runCommand(command), { channel: quizChannel });
    workspace.faults.choose('chat.postMessage', ({ channel }) =>
      channel === quizChannel ? { kind: 'error', name: 'is_archived' } : undefined,
    );
    workspace.clock.advance(30 * 60_000);
    const isStopped = /The quiz in <#C0QUIZ> has stopped: the channel is archived\./;
    await until(async () => isStopped.test((await bothPages(workspace, 'doctor', alice))[1] ?? ''));
  });

  it('says in Chinese that the database is away', async () => {
    const { workspace } = await startQuizBot({ database: { kind: 'sqlite', file: '/dev/null/none.db' } });
    const [diagnosis, health] = await bothPages(workspace, '诊断', xiaoming);
    expect(diagnosis).toContain('我连不上数据库。');
    expect(health).toContain('数据库：连不上 SQLite。');
    expect(health).toMatch(/数据库最近一次错误：DatabaseUnavailableError，刚刚。/);
    expect(health).toContain('日程：没有数据库就没有测验。');
  });

  it('keeps nothing of what people wrote', async () => {
    const { workspace, logLines } = await startK8sBot();
    await ask(workspace, '/k8s sourdough-canary-4711');
    const pages = await bothPages(workspace, 'doctor', alice);
    expect(pages.join('\n')).not.toContain('4711');
    expect(logLines.join('\n')).not.toContain('4711');
  });
});

/** What a manager is told: why there was no answer, and how the bot is. */
async function bothPages(workspace: Workspace, text: string, user: string): Promise<string[]> {
  const before = workspace.messages(general, user).length;
  await workspace.act.runCommand({ user, channel: general, command: '/k8s', text });
  const told = () =>
    workspace
      .messages(general, user)
      .slice(before)
      .map((message) => message.text);
  await workspace.waitFor(() => told().length === 2);
  return told();
}
