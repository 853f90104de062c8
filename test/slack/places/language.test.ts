import { describe, expect, it } from 'vitest';
import { defaultScopes } from '../../../src/workspace/manifest-defaults.ts';
import { startK8sBot } from '../../support/bot.ts';
import { ask, post, press } from '../../support/conversation.ts';
import { sharedIndexDir } from '../../support/index-dir.ts';
import { quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { alice, general, startWorkspace } from '../../support/workspace.ts';

const database = { kind: 'sqlite', file: ':memory:' } as const;
const xiaoming = 'U0XIAOMING';

const dataDir = sharedIndexDir();

describe('the language of an answer', () => {
  it('is that of the question, and of identifiers alone that of the person’s Slack', async () => {
    const { workspace } = await startK8sBot();
    const english = await ask(workspace, '/k8s how do pods read a configmap?', { user: xiaoming });
    expect(english.message.text).toContain('Source:');
    const own = await ask(workspace, '/k8s etcd', { user: xiaoming });
    expect(own.message.text).toMatch(/来源：|你想问的是/);
  });

  it('is what the person chose, before that of the question', async () => {
    const { workspace } = await startK8sBot({ database });
    const chosen = await ask(workspace, '/k8s lang zh');
    expect(chosen.message.text).toBe('无论你用哪种语言提问，我都用中文回复你。');
    const { message } = await ask(workspace, '/k8s how do pods read a configmap?');
    expect(message.text).toContain('来源：');
    const { reply } = await post(workspace, '@k8s-qa how do pods read a configmap?');
    expect(reply.text).toContain('来源：');
  });

  it('goes by the question again after "auto", also by a button', async () => {
    const { workspace } = await startK8sBot({ database });
    const { message } = await ask(workspace, '/k8s 语言 中文');
    await press(workspace, message, '自动');
    await workspace.waitFor(() =>
      workspace.message(general, message.ts)?.text.includes('in the language of'),
    );
    const answer = await ask(workspace, '/k8s how do pods read a configmap?');
    expect(answer.message.text).toContain('Source:');
  });

  it('is told to who asks for it', async () => {
    const { workspace } = await startK8sBot({ database });
    const { message } = await ask(workspace, '/k8s lang');
    expect(message.text).toBe(
      'I answer in the language of your question; where it has none, in that of your Slack.',
    );
  });

  it('cannot be chosen without a database, and that is said', async () => {
    const { workspace } = await startK8sBot();
    const { message } = await ask(workspace, '/k8s lang zh');
    expect(message.text).toContain('I cannot remember a language at the moment');
  });

  it('is English for identifiers where Slack tells nobody’s locale', async () => {
    const scopes = defaultScopes.filter((scope) => scope !== 'users:read');
    const { workspace } = await startK8sBot({}, await startWorkspace({ scopes }));
    const { message } = await ask(workspace, '/k8s etcd', { user: xiaoming });
    expect(message.text).toMatch(/Source:|Which of these/);
  });
});

describe('the language of a verdict', () => {
  it('is what the person chose, whatever the language of the channel and of Slack', async () => {
    const { workspace } = await startQuizBot({ dataDir });
    await ask(workspace, '/k8s lang en', { user: xiaoming });
    await ask(workspace, '/k8s quiz on 18:00 Asia/Shanghai', { user: alice, channel: quizChannel });
    await workspace.act.runCommand({ user: alice, channel: quizChannel, command: '/k8s', text: 'quiz now' });
    const round = await workspace.waitFor(() => rounds(workspace)[0]);
    const click = { user: xiaoming, channel: quizChannel, ts: round.ts, actionId: 'quiz_choice_A' };
    await workspace.act.click(click);
    const verdict = await workspace.waitFor(() =>
      workspace.messages(quizChannel, xiaoming).find(({ ephemeral }) => ephemeral),
    );
    expect(verdict.text).not.toMatch(/\p{Script=Han}/u);
  });
});
