import { describe, expect, it } from 'vitest';
import { press } from '../../support/conversation.ts';
import { DAY, HOUR, quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { answer, letters, nextRound, quiz, switchOn, xiaoming } from '../../support/quiz-place.ts';
import { until } from '../../support/until.ts';
import { alice, bob, random } from '../../support/workspace.ts';

describe('a channel', () => {
  it('is greeted once when the bot is invited, with a button for the menu', async () => {
    const { workspace, log } = await startQuizBot();
    await workspace.act.invite({ user: alice, channel: random });
    const hello = await workspace.waitFor(() =>
      workspace.messages(random).find(({ text }) => text.startsWith('Hello!')),
    );
    expect(hello.text).toMatch(/^Hello! I answer Kubernetes questions[\s\S]*Switch it on with \/k8s quiz\./);
    await press(workspace, hello, 'Set up the quiz', { channel: random });
    await workspace.waitFor(() => workspace.views(alice).length === 1);
    await workspace.faults.redeliver(3);
    expect(workspace.messages(random).filter(({ text }) => text.startsWith('Hello!'))).toHaveLength(1);
    expect(log).toEqual([]);
  });

  it('greets who joins a quiz with one private line, and nobody where there is none', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    await workspace.act.leave({ user: xiaoming, channel: quizChannel });
    await workspace.act.join({ user: xiaoming, channel: quizChannel });
    const line = await workspace.waitFor(() =>
      workspace.messages(quizChannel, xiaoming).find(({ ephemeral }) => ephemeral),
    );
    expect(line.text).toMatch(
      /^本频道有 Kubernetes 测验[\s\S]*11月26日 周四 的题目还可以作答[\s\S]*下一题：11月27日/,
    );
    expect(workspace.messages(quizChannel, bob).filter(({ ephemeral }) => ephemeral)).toEqual([]);
    await answer(workspace, question, letters(question).right, alice);
    await nextRound(workspace, DAY);
    await workspace.act.leave({ user: bob, channel: quizChannel });
    await workspace.act.join({ user: bob, channel: quizChannel });
    const next = await workspace.waitFor(() =>
      workspace.messages(quizChannel, bob).find(({ ephemeral }) => ephemeral),
    );
    expect(next.text).toContain('The question of Fri 27 Nov is still open');
  });

  it('that put the bot out has a quiz that stops, whose owner is told, and that goes on once it is invited', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    await nextRound(workspace, HOUR / 2);
    await workspace.act.removeMember({ user: alice, channel: quizChannel });
    workspace.clock.advance(DAY);
    const direct = workspace.directChannel(alice);
    const notice = await workspace.waitFor(() => workspace.messages(direct)[0]);
    expect(notice.text).toContain('The quiz in <#C0QUIZ> has stopped: I am not in the channel any more.');
    await workspace.act.invite({ user: bob, channel: quizChannel });
    await workspace.waitFor(() =>
      workspace.messages(quizChannel).some(({ text }) => text.includes('This channel has a quiz already.')),
    );
    await nextRound(workspace, 3 * DAY);
    expect(workspace.messages(direct)).toHaveLength(1);
  });

  it('that is archived has a quiz that stops, and its owner is told what to do', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    await nextRound(workspace, HOUR / 2);
    await workspace.act.archive({ user: alice, channel: quizChannel });
    workspace.clock.advance(DAY);
    const notice = await workspace.waitFor(() => workspace.messages(workspace.directChannel(alice))[0]);
    expect(notice.text).toMatch(
      /the channel is archived\. If that was a mistake, unarchive it\..*\/k8s quiz on/,
    );
    await workspace.act.unarchive({ user: alice, channel: quizChannel });
    expect((await quiz(workspace, 'next')).text).toMatch(/^The quiz of this channel\nThe quiz has stopped/);
    expect((await quiz(workspace, 'on')).text).toMatch(/^Alice switched the quiz on\./);
    await nextRound(workspace, 3 * DAY);
  });

  it('is asked no longer once the quiz is off, and the open question can still be answered', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    await quiz(workspace, 'off');
    expect((await answer(workspace, question, letters(question).right, bob)).text).toMatch(/^Right!/);
    workspace.clock.advance(DAY);
    await until(
      () => workspace.message(quizChannel, question.ts)?.text.includes('1 of 1 answered right.') ?? false,
    );
    expect(rounds(workspace)).toHaveLength(1);
  });
});
