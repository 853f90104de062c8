import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ShownMessage } from '../../../src/workspace/messages.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { fixtureBank } from '../../support/bot.ts';
import { ask, buttonNames, nextMessage, post, press } from '../../support/conversation.ts';
import { copiedQuiz } from '../../support/copied-quiz.ts';
import { DAY, HOUR, quizChannel, startQuizBot } from '../../support/quiz-bot.ts';
import { answer, letters, nextRound, quiz, switchOn, xiaoming } from '../../support/quiz-place.ts';
import { until } from '../../support/until.ts';
import { alice, general } from '../../support/workspace.ts';

describe('practice', () => {
  it('asks what is new, then again what was wrong once it is due, with the progress in the topic', async () => {
    const { workspace, log } = await startQuizBot();
    const seen: string[] = [];
    let page = await quiz(workspace, 'practice');
    for (let index = 0; index < 6; index += 1) {
      expect(page.text).toContain('This one is new to you.');
      seen.push(asked(page));
      const { right, wrong } = letters(page);
      page = await turn(workspace, page, index === 0 ? wrong : right);
      expect(page.text).toMatch(index === 0 ? /^Not quite/ : /^Right!/);
      expect(page.text).toMatch(/: \d of 3 known/);
      if (index < 5) page = await turn(workspace, page, 'Next question');
    }
    expect(new Set(seen).size).toBe(6);
    workspace.clock.advance(HOUR);
    page = await turn(workspace, page, 'Next question');
    expect(page.text).toContain('You had this one wrong last time.');
    expect(asked(page)).toBe(seen[0]);
    page = await turn(workspace, page, letters(page).right);
    page = await turn(workspace, page, 'Next question');
    expect(page.text).toContain('You have seen all of it, and nothing is due before');
    workspace.clock.advance(10 * 24 * HOUR);
    page = await quiz(workspace, 'practice');
    expect(page.text).toContain('You knew this one: has it stuck?');
    expect(log).toEqual([]);
  });

  it('never asks what an open question asks', async () => {
    const { workspace } = await startQuizBot();
    await switchOn(workspace);
    const question = await nextRound(workspace, HOUR / 2);
    await answer(workspace, question, letters(question).wrong, alice);
    let page = await quiz(workspace, 'practice');
    const seen: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      seen.push(asked(page));
      page = await turn(workspace, page, letters(page).right);
      page = await turn(workspace, page, 'Next question');
    }
    expect(seen).not.toContain(asked(question));
    expect(page.text).toContain('You have seen all of it');
    await nextRound(workspace, DAY);
    expect(asked(await quiz(workspace, 'practice'))).toBe(asked(question));
  });

  it('begins under an answer, about its entry alone, and leaves the answer as it is', async () => {
    const { workspace } = await startQuizBot();
    const { message } = await ask(workspace, '/k8s configmap');
    expect(buttonNames(message)).toEqual([
      'Full answer',
      'Share',
      '中文',
      'Test yourself',
      'How do you back up etcd?',
    ]);
    let page = await nextMessage(workspace, () => press(workspace, message, 'Test yourself'));
    for (let index = 0; index < 3; index += 1) {
      expect(asked(page)).toContain('about configmap');
      page = await turn(workspace, page, letters(page).right, { channel: general });
      page = await turn(workspace, page, 'Next question', { channel: general });
    }
    expect(page.text).toContain('You have seen all of it');
    expect(workspace.messages(general, alice).find(({ ts }) => ts === message.ts)?.text).toBe(message.text);
  });

  it('begins under a public answer privately, in the thread and in the language of who clicks', async () => {
    const { workspace } = await startQuizBot();
    const { ts, reply } = await post(workspace, '@k8s-qa configmap');
    const where = { user: xiaoming };
    const page = await nextMessage(workspace, () => press(workspace, reply, 'Test yourself', where), where);
    expect(page).toMatchObject({
      ephemeral: true,
      threadTs: ts,
      text: expect.stringContaining('关于 configmap'),
    });
  });

  it('is not offered under an answer without questions', async () => {
    const { workspace } = await startQuizBot();
    const { message } = await ask(workspace, '/k8s etcd backup');
    expect(buttonNames(message)).not.toContain('Test yourself');
  });

  it('takes up a changed quiz file, and says so of a question that is gone', async () => {
    const { folder, text } = await copiedQuiz();
    const { workspace } = await startQuizBot({ knowledgeDirs: [fixtureBank, folder] });
    const page = await quiz(workspace, 'practice');
    await writeFile(
      join(folder, 'config.quiz.yaml'),
      text.replaceAll('-1\n', '-9\n').replaceAll('Question', 'Task'),
    );
    await writeFile(join(folder, 'upgrade.quiz.yaml'), '[]\n');
    await until(async () => (await quiz(workspace, 'practice')).text.includes('Task'), 30_000);
    const gone = await turn(workspace, page, 'A');
    expect(gone.text).toBe('This question is no longer in the question bank, so nothing was counted.');
    expect(buttonNames(gone)).toEqual(['Next question']);
  });
});

function asked({ text }: ShownMessage): string {
  return /(?:Question|Task) \d about [a-z-]+\?/.exec(text)?.[0] ?? '?';
}

/** Presses a button of a practice message, which turns into the next page. */
async function turn(
  workspace: Workspace,
  page: ShownMessage,
  button: string,
  { channel = quizChannel, user = alice } = {},
): Promise<ShownMessage> {
  const now = () => workspace.messages(channel, user).find(({ ts }) => ts === page.ts);
  await press(workspace, page, button, { user, channel });
  return workspace.waitFor(() => (now()?.text === page.text ? undefined : now()));
}
