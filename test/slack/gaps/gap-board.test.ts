import { expect, test } from 'vitest';
import { startK8sBot } from '../../support/bot.ts';
import { ask, buttonNames, nextMessage, press } from '../../support/conversation.ts';
import { quizChannel } from '../../support/quiz-bot.ts';
import { saidInModal, submit } from '../../support/submit.ts';
import { until } from '../../support/until.ts';
import { alice, bob, general, k8sHelp, startWorkspace } from '../../support/workspace.ts';

const database = { kind: 'sqlite', file: ':memory:' } as const;
const xiaoming = 'U0XIAOMING';
const greta = 'U0GRETA';

async function startWithGaps(config: Parameters<typeof startK8sBot>[0] = {}) {
  const running = await startK8sBot({ database, ...config });
  const { workspace } = running;
  await ask(workspace, '/k8s how do I install karpenter?');
  await ask(workspace, '/k8s install karpenter', { user: bob });
  await ask(workspace, '/k8s 怎么安装 karpenter', { user: xiaoming });
  await ask(workspace, '/k8s who won the game last night?', { user: bob });
  return running;
}

test('managers see what was asked in vain, by how many people, in their language', async () => {
  const { workspace, log } = await startWithGaps({ allowGuests: true });
  const { message } = await ask(workspace, '/k8s gaps');
  expect(message.text.split('\n')).toEqual([
    'Asked in vain',
    '怎么安装 karpenter',
    'install karpenter',
    'how do I install karpenter?',
    'No content · 3 people · asked 3 times',
    'who won the game last night?',
    'No content · 1 person · asked once',
  ]);
  const { message: chinese } = await ask(workspace, '/k8s 缺口', { user: xiaoming });
  expect(chinese.text).toContain('库里没有内容 · 3 人提问 · 共 3 次');
  const { message: guest } = await ask(workspace, '/k8s gaps', { user: greta, channel: quizChannel });
  expect(guest.text).toBe('Guests and people from outside this workspace cannot see this.');
  expect(log).toEqual([]);
});

test('an offered entry that somebody opened is what the search missed', async () => {
  const { workspace } = await startK8sBot({ database });
  const { message: nearest } = await ask(workspace, '/k8s order a pizza for the cluster');
  const before = (await ask(workspace, '/k8s gaps')).message.text;
  expect(before).toContain('order a pizza for the cluster\nNo content');
  await press(workspace, nearest, 'Open');
  await until(async () => {
    const { text } = (await ask(workspace, '/k8s gaps')).message;
    return text.includes('Content exists, the search missed it · Probably: In which order do you upgrade');
  });
});

test('only named managers see it where some are named, and may click', async () => {
  const { workspace } = await startWithGaps({ quizManagers: [alice] });
  const { message } = await ask(workspace, '/k8s gaps', { user: bob });
  expect(message.text).toMatch(/^Only the people whom the operator of this bot named/);
});

test('what is dismissed goes from the list, and comes back with who asks it later', async () => {
  const { workspace } = await startWithGaps();
  const { message } = await ask(workspace, '/k8s gaps');
  await press(workspace, message, 'Dismiss');
  await workspace.waitFor(() =>
    workspace
      .messages(general, alice)
      .some(({ text }) => !text.includes('karpenter') && text.startsWith('Asked in vain')),
  );
  await ask(workspace, '/k8s install karpenter', { user: bob });
  const { message: again } = await ask(workspace, '/k8s gaps');
  expect(again.text).toContain('install karpenter\nNo content · 1 person · asked once');
});

test('a draft is a file of the bank to copy, and answers once it is written', async () => {
  const { workspace, log } = await startWithGaps();
  const { message } = await ask(workspace, '/k8s gaps');
  const draft = await nextMessage(workspace, () => press(workspace, message, 'Draft a section'));
  expect(draft.text).toContain(
    '# 怎么安装 karpenter\n\n&lt;!--\nid: 怎么安装-karpenter\naliases:\n  - "install karpenter"',
  );
  expect(buttonNames(draft)).toEqual(['Write it']);
  const begun = (await ask(workspace, '/k8s gaps')).message;
  expect(begun.text).toContain('A draft is begun: “怎么安装 karpenter”.');
  await press(workspace, begun, 'Write it');
  const markdown =
    '# 怎么安装 karpenter\n\n<!--\nid: 怎么安装-karpenter\n-->\n\n用 Helm 安装，先建好 IAM 角色。\n';
  expect(await submit(workspace, { gap_draft_text: `# A\n\nb\n\n${markdown}` })).toMatchObject({
    kind: 'errors',
  });
  await submit(workspace, { gap_draft_text: markdown });
  await saidInModal(workspace, 'Saved. Within a minute people are answered from it.');
  await until(async () => (await ask(workspace, '/k8s 怎么安装 karpenter')).message.text.includes('IAM'));
  expect((await ask(workspace, '/k8s gaps')).message.text).not.toContain('A draft is begun');
  expect(log).toEqual([]);
});

test('an alias is recorded for an entry that was near, or searched for', async () => {
  const { workspace, log } = await startWithGaps();
  const { message } = await ask(workspace, '/k8s gaps');
  await press(workspace, message, 'Same as …');
  const alias = { gap_alias: 'install karpenter' };
  expect(await submit(workspace, alias)).toMatchObject({ kind: 'errors' });
  const taken = { gap_alias: 'etcd backup', gap_search: '', gap_entry: { choose: 'configmap' } };
  await submit(workspace, { ...alias, gap_search: 'configmap' });
  expect(JSON.stringify(await submit(workspace, taken))).toContain('already. Write more words');
  await submit(workspace, { ...alias, gap_search: 'configmap' });
  await submit(workspace, { ...alias, gap_search: '', gap_entry: { choose: 'configmap' } });
  await saidInModal(workspace, 'Saved: “install karpenter” is the same as “');
  const { message: after } = await ask(workspace, '/k8s gaps');
  expect(after.text).not.toContain('karpenter');
  await until(async () =>
    (await ask(workspace, '/k8s install karpenter')).message.text.includes('ConfigMap'),
  );
  expect(log).toEqual([]);
});

test('a channel gets the digest of the week on Monday morning, through the posts of the clock', async () => {
  const start = Date.parse('2026-11-26T01:00:00Z');
  const begun = Date.now();
  const workspace = await startWorkspace({ now: () => start + Date.now() - begun });
  const { log } = await startK8sBot({ database }, workspace);
  await ask(workspace, '/k8s install karpenter', { user: bob });
  const { message: how } = await ask(workspace, '/k8s gaps digest', { user: bob });
  expect(how.text).toMatch(/^Name a channel that I am in: \/k8s gaps digest #channel/);
  const { message: on } = await ask(workspace, '/k8s gaps digest #k8s-help', { user: bob });
  expect(on.text).toBe(
    'The weekly digest goes to <#C0K8SHELP>; the next one comes on Mon 30 Nov at 09:00 (Europe/London).',
  );
  const digest = await nextMessage(
    workspace,
    async () => workspace.clock.set(Date.parse('2026-11-30T09:00:00Z')),
    {
      channel: k8sHelp,
    },
  );
  expect(digest.text.split('\n')).toEqual([
    'Asked in vain last week',
    '• install karpenter (1 person · asked once) · No content',
    'Managers can deal with them in /k8s gaps.',
  ]);
  const { message: off } = await ask(workspace, '/k8s gaps digest off', { user: bob });
  expect(off.text).toBe('The weekly digest is switched off.');
  expect(log).toEqual([]);
});

test('a channel that the bot is not in gets none', async () => {
  const { workspace } = await startWithGaps();
  const { message } = await ask(workspace, '/k8s gaps digest #random');
  expect(message.text).toMatch(/^I am not in <#C0RANDOM>\. Invite me there first/);
});
