import { expect, test } from 'vitest';
import { fixtureBank } from '../../support/bot.ts';
import { ask, buttonNames, nextMessage, press } from '../../support/conversation.ts';
import { quizChannel, startQuizBot } from '../../support/quiz-bot.ts';
import { type Entered, saidInModal, submit } from '../../support/submit.ts';
import { until } from '../../support/until.ts';
import { alice, bob, general, startWorkspace } from '../../support/workspace.ts';

const xiaoming = 'U0XIAOMING';

function item(question: string): Entered {
  const choices = [0, 1, 2, 3].flatMap((index) => [
    [`suggest_choice_${index}`, `choice ${index} <!here>`],
    [`suggest_reason_${index}`, `reason ${index}`],
  ]);
  return {
    suggest_question: question,
    ...Object.fromEntries(choices),
    suggest_right: { choose: '2' },
    suggest_difficulty: { choose: '1' },
    suggest_entry: 'readiness probe',
  };
}

/** A bank without quiz items: what is practised is what was suggested. */
async function startEmpty(config: { allowGuests?: boolean; quizManagers?: string[] } = {}) {
  const workspace = await startWorkspace();
  return startQuizBot({ knowledgeDirs: [fixtureBank], ...config }, { workspace });
}

test('a member suggests a question, a manager accepts it, and it is asked', async () => {
  const { workspace, log } = await startEmpty();
  const bobIn = { user: bob, channel: general };
  await workspace.act.runCommand({ ...bobIn, command: '/k8s', text: 'quiz suggest' });
  expect(await submit(workspace, { ...item('  ') }, bob)).toMatchObject({ kind: 'errors' });
  await submit(workspace, item('Is *this* right?'), bob);
  await saidInModal(workspace, 'Thank you. Those who manage the quiz look at your question', bob);
  const { message } = await ask(workspace, '/k8s quiz suggestions');
  expect(message.text).toMatch(
    /^Suggested questions\nIs \*this\* right\?\nA: choice 0 &lt;!here&gt;\nreason 0\n/,
  );
  expect(message.text).toContain('C (right): choice 2');
  await press(workspace, message, 'Accept');
  const told = await workspace.waitFor(() =>
    workspace.messages(workspace.directChannel(bob), bob).find(({ text }) => text.includes('in the quiz')),
  );
  expect(told.text).toBe(
    'Your question is in the quiz of this workspace now: “Is *this* right?”. Thank you!',
  );
  await until(async () => {
    const { message: practice } = await ask(workspace, '/k8s quiz practice', bobIn);
    return practice.text.includes('Is *this* right?') && practice.text.includes('&lt;!here&gt;');
  });
  expect(log).toEqual([]);
});

test('the managers that were named hear of a suggestion, in their language', async () => {
  const { workspace } = await startEmpty({ quizManagers: [alice, xiaoming] });
  await workspace.act.runCommand({ user: bob, channel: general, command: '/k8s', text: 'quiz suggest' });
  await submit(workspace, item('Is *this* right?'), bob);
  const told = (user: string, words: RegExp) =>
    workspace.waitFor(() =>
      workspace.messages(workspace.directChannel(user), user).find(({ text }) => words.test(text)),
    );
  await told(alice, /^Somebody suggested a question for the quiz\./);
  await told(xiaoming, /^有人为测验推荐了一道题。/);
});

test('who suggested a question that is refused hears why, in their language', async () => {
  const { workspace } = await startEmpty();
  const place = { user: xiaoming, channel: general };
  await workspace.act.runCommand({ ...place, command: '/k8s', text: '测验 建议' });
  await submit(workspace, item('这题对吗？'), xiaoming);
  const { message } = await ask(workspace, '/k8s quiz suggestions');
  await press(workspace, message, 'Refuse');
  const none = await nextMessage(workspace, () => submit(workspace, { suggest_refuse_reason: 'Too easy' }));
  expect(none.text).toBe('No suggestion is waiting.');
  const told = await workspace.waitFor(() =>
    workspace
      .messages(workspace.directChannel(xiaoming), xiaoming)
      .find(({ text }) => text.includes('没有被采纳')),
  );
  expect(told.text).toBe('你的题目“这题对吗？”没有被采纳。理由：Too easy');
});

test('boards have the button to suggest, and guests may not', async () => {
  const { workspace } = await startEmpty({ allowGuests: true });
  const { message } = await ask(workspace, '/k8s quiz board', { channel: quizChannel });
  expect(buttonNames(message)).toContain('Suggest a question');
  const greta = { user: 'U0GRETA', channel: quizChannel };
  const { message: refused } = await ask(workspace, '/k8s quiz suggest', greta);
  expect(refused.text).toMatch(/^Guests and people from outside this workspace cannot suggest/);
  expect(workspace.views(alice)).toEqual([]);
});
