import { describe, expect, it } from 'vitest';
import type { ViewSubmission } from '../../../src/workspace/submit-view.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { press } from '../../support/conversation.ts';
import { quizChannel, startQuizBot } from '../../support/quiz-bot.ts';
import { quiz, switchOn, xiaoming } from '../../support/quiz-place.ts';
import { alice, bob, random } from '../../support/workspace.ts';

describe('the quiz menu', () => {
  it('opens on /k8s quiz, with the person’s own zone and defaults, and saves what the channel is told', async () => {
    const { workspace, log } = await startQuizBot();
    const view = await openMenu(workspace);
    const shown = JSON.stringify(view);
    for (const part of [
      'Quiz of this channel',
      'America/Los_Angeles (yours)',
      '"initial_time":"09:30"',
      '"value":"config"',
    ]) {
      expect(shown).toContain(part);
    }
    expect(await submit(workspace, {})).toMatchObject({ kind: 'acked' });
    const told = await lastOf(workspace, 'Alice switched the quiz on.');
    expect(told).toMatch(/Time: 09:30 \(America\/Los_Angeles\), Mon–Fri\nLanguage: English/);
    expect(log).toEqual([]);
  });

  it('is in the language of the person', async () => {
    const { workspace } = await startQuizBot();
    expect(JSON.stringify(await openMenu(workspace, xiaoming))).toContain('本频道的测验');
    await submit(workspace, {}, xiaoming);
    expect(await lastOf(workspace, '小明 开启了测验。')).toContain('周一至周五 09:30（Asia/Shanghai）');
  });

  it('says in a sentence for each field what is wrong', async () => {
    const { workspace } = await startQuizBot();
    await openMenu(workspace);
    const outcome = await submit(workspace, {
      quiz_other_zone: { type: 'plain_text_input', value: 'Shangai' },
      quiz_days_off_1: { type: 'plain_text_input', value: '2026-12-24\nsoon' },
    });
    expect(outcome).toEqual({
      kind: 'errors',
      errors: {
        quiz_other_zone: expect.stringContaining('Do you mean Asia/Shanghai?'),
        quiz_days_off_1: expect.stringContaining('Line 2: "soon" is no date.'),
      },
    });
    expect(workspace.views(alice)).toHaveLength(1);
  });

  it('is shown again as it is now where somebody else changed the quiz meanwhile', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    await openMenu(workspace);
    await quiz(workspace, 'on 17:45', { user: bob });
    const late = { quiz_time: { type: 'timepicker', selected_time: '08:00' } };
    expect(await submit(workspace, late)).toMatchObject({ kind: 'acked' });
    const again = JSON.stringify(workspace.views(alice));
    expect(again).toContain('Somebody else changed this quiz in the meantime, so nothing was saved.');
    expect(again).toMatch(/"state":.*"selected_time":"17:45"/);
    await submit(workspace, late);
    expect(await lastOf(workspace, 'Alice changed the quiz.')).toContain('Time: 08:00');
  });

  it('opens by a button after a mention, which has no trigger of its own', async () => {
    const { workspace } = await startQuizBot();
    await workspace.act.postMessage({ user: alice, channel: quizChannel, text: '@k8s-qa quiz' });
    const button = await workspace.waitFor(() => workspace.messages(quizChannel, alice).find((m) => m.isBot));
    await press(workspace, button, 'Set up the quiz', { channel: quizChannel });
    await workspace.waitFor(() => workspace.views(alice).length === 1);
  });

  it('does not open where the bot is not in the channel: it says how to invite it', async () => {
    const { workspace } = await startQuizBot();
    const said = await quiz(workspace, '', { channel: random });
    expect(said.text).toBe(
      'I am not in this channel, so I cannot post here. Type /invite @k8s-qa and then /k8s quiz.',
    );
    const words = await quiz(workspace, 'on 09:30', { channel: random });
    expect(words.text).toContain('/invite @k8s-qa');
    expect((await quiz(workspace, 'now', { channel: random })).text).toContain('/invite @k8s-qa');
    expect(workspace.views(alice)).toEqual([]);
  });
});

async function openMenu(workspace: Workspace, user = alice) {
  await workspace.act.runCommand({ user, channel: quizChannel, command: '/k8s', text: 'quiz' });
  await workspace.waitFor(() => workspace.views(user).length === 1);
  return workspace.views(user)[0];
}

/** Sends the open menu with some fields changed. */
function submit(workspace: Workspace, changed: Record<string, Record<string, string>>, user = alice) {
  const [view] = workspace.views(user);
  const blocks = (view?.blocks ?? []) as { block_id: string; element?: { action_id: string } }[];
  const values = Object.fromEntries(
    blocks.flatMap(({ block_id: block, element }) => {
      const value = changed[block];
      return element && value ? [[block, { [element.action_id]: value }]] : [];
    }),
  );
  return workspace.act.submitView({ user, viewId: String(view?.id), values } as ViewSubmission);
}

async function lastOf(workspace: Workspace, start: string): Promise<string> {
  const found = await workspace.waitFor(() =>
    workspace.messages(quizChannel).findLast(({ text }) => text.startsWith(start)),
  );
  return found.text;
}
