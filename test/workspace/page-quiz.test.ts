import { expect, test } from 'vitest';
import { actions, button, context, mrkdwn, plain } from '../block-kit/payloads.ts';
import { describeInBrowser, messages } from '../support/page-browser.ts';
import { alice, startBot, startWorkspace, webClient } from '../support/workspace.ts';

const quiz = 'C0QUIZ';
const letters = ['A', 'B', 'C', 'D'];

const question = (count: number) => [
  actions(
    ...letters.map((letter) =>
      button({
        text: plain(letter),
        action_id: `choose-${letter}`,
        value: letter,
        accessibility_label: `Answer ${letter}`,
      }),
    ),
  ),
  context(mrkdwn(`${count} answers`)),
];

/** A question that counts who answered, and tells each person privately which letter it heard. */
async function startQuestion() {
  const workspace = await startWorkspace();
  let count = 0;
  const first = { channel: quiz, text: 'Question', blocks: question(0) };
  await webClient(workspace).apiCall('chat.postMessage', first);
  const ts = workspace.messages(quiz)[0]?.ts;
  await startBot(workspace, (app) => {
    app.action(/^choose-/, async ({ ack, action, body, respond, client }) => {
      await ack();
      count += 1;
      const letter = action.type === 'button' ? action.value : '';
      await respond({
        response_type: 'ephemeral',
        replace_original: false,
        text: `${body.user.id}: ${letter}`,
      });
      const update = { channel: quiz, ts, text: 'Question', blocks: question(count) };
      await client.apiCall('chat.update', update);
    });
  });
  return workspace;
}

describeInBrowser('a question on the page', (open) => {
  test('is answered by several people, with a private verdict each and a count that all see', async () => {
    const workspace = await startQuestion();
    const { page, errors } = await open(workspace, { channel: quiz });
    const message = messages(page).first();
    const answers = [
      ['Alice', 'B'],
      ['Bob', 'A'],
      ['小明', 'B'],
    ] as const;
    for (const [index, [name, letter]] of answers.entries()) {
      await page.getByRole('radio', { name }).check();
      await message.getByRole('button', { name: `Answer ${letter}` }).click();
      await message.getByText(`${index + 1} answers`).waitFor();
      await messages(page).getByText(`: ${letter}`).waitFor();
      expect(await page.getByText(/^(Only visible to you|仅你可见)$/).count()).toBe(1);
    }
    expect(errors).toEqual([]);
  });

  test('keeps the focus where it is while others answer', async () => {
    const workspace = await startQuestion();
    const { page } = await open(workspace, { channel: quiz });
    const message = messages(page).first();
    await message.getByRole('button', { name: 'Answer C' }).focus();
    const { ts = '' } = workspace.messages(quiz)[0] ?? {};
    await workspace.act.click({ user: 'U0BOB', channel: quiz, ts, actionId: 'choose-A' });
    await message.getByText('1 answers').waitFor();
    await page.keyboard.press('Enter');
    await workspace.waitFor(() => workspace.messages(quiz, alice).some(({ text }) => text === `${alice}: C`));
  });

  test('has buttons that a finger hits', async () => {
    const workspace = await startQuestion();
    const { page } = await open(workspace, { channel: quiz, viewport: { width: 390, height: 844 } });
    for (const letter of letters) {
      const box = await messages(page)
        .getByRole('button', { name: `Answer ${letter}` })
        .boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(40);
    }
  });
});
