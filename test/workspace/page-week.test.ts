import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';
import { MORNING, quizChannel, rounds, startQuizBot } from '../support/quiz-bot.ts';
import { letters } from '../support/quiz-place.ts';

describeInBrowser('the quiz on the page', (open) => {
  test('is suggested in its empty channel, with what to do next', async () => {
    const { workspace } = await startQuizBot();
    const { page } = await open(workspace, { channel: quizChannel });
    await page.getByText(/move the clock to 09:30, and answer as several people/).waitFor();
    await page
      .getByRole('list', { name: 'Pick one, then send it' })
      .getByRole('button', { name: '/k8s quiz', exact: true })
      .click();
    expect(await composer(page).inputValue()).toBe('/k8s quiz');
  });

  test('is played by a newcomer for a week in a minute, with several people', async () => {
    // Wednesday evening in Los Angeles, where Alice is.
    const { workspace, log } = await startQuizBot({}, { start: MORNING });
    const { page, errors } = await open(workspace, { channel: quizChannel });
    await send(page, '/k8s quiz');
    const menu = page.getByRole('dialog');
    await menu.getByRole('button', { name: 'Save' }).click();
    await messages(page).getByText('Alice switched the quiz on.').waitFor();
    for (const [index, day] of ['Thu 26 Nov', 'Fri 27 Nov', 'Sat', 'Sun', 'Mon 30 Nov'].entries()) {
      await page.getByRole('button', { name: 'Tomorrow 09:30' }).click();
      if (!day.includes('Nov')) continue;
      const question = messages(page).filter({ hasText: `Question of the day · ${day}` });
      await question.waitFor();
      const { right, wrong } = letters(await workspace.waitFor(() => rounds(workspace).at(-1)));
      await answer(page, question, 'Bob', index === 0 ? wrong : right);
      await answer(page, question, '小明', right);
      await page.getByRole('radio', { name: 'Alice' }).check();
      await question.getByText(/2 people answered/).waitFor();
    }
    await messages(page).getByText('1 of 2 answered right.').waitFor();
    await messages(page).getByText('Standings of the week · Mon 23 Nov – Sun 29 Nov').waitFor();
    await messages(page).getByText('2 of 2 right (100%), streak 2').waitFor();
    await send(page, '/k8s quiz practice');
    await messages(page).getByText('This one is new to you.').waitFor();
    expect(errors).toEqual([]);
    expect(log).toEqual([]);
  });
});

async function send(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Escape');
  await composer(page).press('Enter');
}

/** Clicks a letter as somebody, who then reads a verdict of their own. */
async function answer(page: Page, question: ReturnType<typeof messages>, name: string, letter: string) {
  await page.getByRole('radio', { name }).check();
  const verdicts = messages(page).filter({ hasText: /^(Only visible to you|仅你可见)/ });
  const before = await verdicts.count();
  await question.getByRole('button', { name: new RegExp(`^${letter}`) }).click();
  await verdicts.nth(before).waitFor();
}
