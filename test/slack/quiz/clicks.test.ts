import { describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../../src/workspace/messages.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { buttonNames, nextMessage, press } from '../../support/conversation.ts';
import { DAY, HOUR, quizChannel, rounds, startQuizBot } from '../../support/quiz-bot.ts';
import { answer, letters, nextRound, switchOn, xiaoming } from '../../support/quiz-place.ts';
import { alice, bob, general, webClient } from '../../support/workspace.ts';

/** A bot with an open question. */
async function open(words?: string, options = {}) {
  const running = await startQuizBot({}, options);
  await switchOn(running.workspace, words);
  return { ...running, question: await nextRound(running.workspace, HOUR / 2) };
}

describe('a click on a letter', () => {
  it('is answered in the channel, privately, in the language of who clicked, with the entry to read', async () => {
    const { workspace, question, log } = await open();
    const { right, wrong } = letters(question);
    const verdict = await answer(workspace, question, wrong, alice);
    expect(verdict).toMatchObject({ ephemeral: true });
    expect(verdict).not.toHaveProperty('threadTs');
    expect(verdict.text).toMatch(
      new RegExp(`^Not quite: the right answer is ${right}\\.[\\s\\S]*Reason wrong`),
    );
    expect(verdict.text).toContain('Reason right');
    const chinese = await answer(workspace, question, right, xiaoming);
    expect(chinese.text).toMatch(/^答对了！[\s\S]*对的理由。/);
    expect(await press(workspace, verdict, 'Read the answer', { channel: quizChannel })).toMatchObject({
      kind: 'acked',
    });
    await workspace.waitFor(() => workspace.views(alice).length === 1);
    expect(log).toEqual([]);
  });

  it('counts the first time, and says so the second', async () => {
    const { workspace, question } = await open();
    const { right, wrong } = letters(question);
    await answer(workspace, question, wrong, alice);
    const again = await answer(workspace, question, right, alice);
    expect(again.text).toContain(
      `You have answered this one already, with ${wrong}. The first choice counts.`,
    );
    await workspace.waitFor(() => rounds(workspace)[0]?.text.includes('1 person answered'));
  });

  it('after the reveal is told that the question is over', async () => {
    const { workspace, question } = await open();
    const late = { ...question };
    await answer(workspace, question, letters(question).wrong, alice);
    await nextRound(workspace, DAY);
    const old = await staleClick(workspace, late, alice);
    expect(old.text).toMatch(/^This question is over\. Your answer [A-D] was counted\./);
    expect((await staleClick(workspace, late, bob)).text).toMatch(
      /^This question is over: its answer has been shown/,
    );
  });

  it.each([
    [
      'an unknown round',
      { round: 'T0LOCAL.C0QUIZ.2020-01-01', letter: 'A' },
      /^I do not know this question any more/,
    ],
    ['a letter that it does not have', { letter: 'E' }, /^This button is from an older version/],
    ['something that is no JSON', 'x', /^This button is from an older version/],
  ])('with %s counts nothing and says so', async (_, forged, sentence) => {
    const { workspace, question } = await open();
    const round = JSON.parse(carriedBy(question)).round;
    const value = typeof forged === 'string' ? forged : JSON.stringify({ round, ...forged });
    const said = await forge(workspace, quizChannel, value);
    expect(said.text).toMatch(sentence);
    expect(workspace.message(quizChannel, question.ts)?.text).toContain('Nobody has answered yet');
  });

  it('of another channel’s round counts nothing', async () => {
    const { workspace, question } = await open();
    expect((await forge(workspace, general, carriedBy(question))).text).toMatch(
      /^I do not know this question any more/,
    );
  });

  it('tells nothing of the right choice in its ids, values and labels', async () => {
    const { workspace, question } = await open();
    const { right } = letters(question);
    const posted = workspace.calls.find(({ method, args }) => method === 'chat.postMessage' && args.metadata);
    expect(JSON.stringify(posted?.args)).not.toContain('right":');
    expect(buttonNames(question)).toEqual(['A', 'B', 'C', 'D']);
    expect(JSON.parse(String(posted?.args.metadata))).toEqual({
      event_type: 'k8s_quiz_post',
      event_payload: { post_id: JSON.parse(carriedBy(question)).round },
    });
    expect(right).toMatch(/[A-D]/);
  });

  it('is answered in the language of the question where Slack does not say who clicked', async () => {
    const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'channels:read'];
    const running = await startQuizBot({ quizManagers: [alice] }, { scopes });
    await switchOn(running.workspace, '开 09:30 Asia/Shanghai 工作日');
    const question = await nextRound(running.workspace, HOUR / 2);
    expect(question.text).toMatch(/^每日一题/);
    const { text } = await answer(running.workspace, question, letters(question).right, xiaoming);
    expect(text).toMatch(/^答对了！/);
  });
});

describe('the count under a question', () => {
  it('gathers 200 clicks in few updates', async () => {
    const crowd = Array.from({ length: 200 }, (_, index) => ({
      id: `U1${index}`,
      handle: `p${index}`,
      name: `P${index}`,
      locale: 'en-US',
      tz: 'UTC',
      tzLabel: 'UTC',
      tzOffset: 0,
    }));
    const channel = { id: 'C1CROWD', name: 'crowd' };
    const { workspace } = await startQuizBot({}, { people: crowd, channels: [channel] });
    const where = { user: alice, channel: channel.id };
    const command = { ...where, command: '/k8s', text: 'quiz on 09:30 Asia/Shanghai mon-fri' };
    await nextMessage(workspace, () => workspace.act.runCommand(command), where);
    const question = await nextRound(workspace, HOUR / 2, channel.id);
    await Promise.all(
      crowd.map(({ id }) => press(workspace, question, 'A', { user: id, channel: channel.id })),
    );
    await workspace.waitFor(
      () => count(workspace, channel.id, question)?.includes('200 people answered'),
      20_000,
    );
    expect(workspace.calls.filter(({ method }) => method === 'chat.update').length).toBeLessThan(20);
  });
});

function count(workspace: Workspace, channel: string, { ts }: ShownMessage): string | undefined {
  return workspace.message(channel, ts)?.text;
}

function carriedBy({ blocks = [] }: ShownMessage): string {
  const row = blocks.find(({ type }) => type === 'actions')?.elements as { value: string }[];
  return row[0]?.value ?? '';
}

/** A message of the bot’s own token with a letter that carries what it likes, and a click on it. */
async function forge(
  workspace: Workspace,
  channel: string,
  value: string,
  user = alice,
): Promise<ShownMessage> {
  const text = { type: 'plain_text', text: 'A' };
  const elements = [{ type: 'button', text, action_id: 'quiz_choice_A', value }];
  const sent = { channel, text: 'Forged', blocks: [{ type: 'actions', elements }] };
  const { ts = '' } = await webClient(workspace).chat.postMessage(sent as never);
  const act = () => workspace.act.click({ user, channel, ts, actionId: 'quiz_choice_A' });
  return nextMessage(workspace, act, { user, channel });
}

/** A click on a question as it was before: a page that was not refreshed still shows its letters. */
function staleClick(workspace: Workspace, question: ShownMessage, user: string): Promise<ShownMessage> {
  return forge(workspace, quizChannel, carriedBy(question), user);
}
