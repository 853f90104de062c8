import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startK8sBot } from '../support/bot.ts';
import { sharedIndexDir } from '../support/index-dir.ts';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';

/** The shipped bank: the page itself suggests questions about it. */
const knowledgeDirs = [fileURLToPath(new URL('../../knowledge', import.meta.url))];
const dataDir = sharedIndexDir();

describeInBrowser('the page with the bot', (open) => {
  test('shows a private answer to a command, and its full text in a dialog', async () => {
    const { workspace } = await startK8sBot({ knowledgeDirs, dataDir });
    const { page, errors } = await open(workspace);
    await page.getByRole('button', { name: '/k8s probes' }).click();
    expect(await composer(page).inputValue()).toBe('/k8s probes');
    await composer(page).press('Enter');

    const answer = messages(page).filter({ hasText: 'Only visible to you' });
    await answer.getByRole('button', { name: 'Full answer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Full answer' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('completes a mention, and opens the thread that answers it in Chinese', async () => {
    const { workspace } = await startK8sBot({ knowledgeDirs, dataDir });
    const { page, errors } = await open(workspace);
    await composer(page).pressSequentially('请教@k8');
    const option = page.getByRole('option', { name: /k8s-qa/ });
    await option.waitFor();
    expect(await composer(page).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await composer(page).press('Tab');
    expect(await composer(page).inputValue()).toBe('请教@k8s-qa ');
    await composer(page).fill('@k8s-qa 三种探针有什么区别？');
    await composer(page).press('Enter');

    await page.getByRole('button', { name: '1 reply' }).click();
    const thread = page.getByRole('region', { name: /^Thread/ });
    const answer = thread.getByRole('article').nth(1);
    await answer.getByText('探针').first().waitFor();
    expect(await answer.locator('.message-body').getAttribute('lang')).toBe('zh-Hans');
    await thread.getByRole('textbox', { name: 'Reply in thread' }).fill('谢谢');
    await page.keyboard.press('Enter');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^[23] replies$/ })
      .waitFor();
    expect(errors).toEqual([]);
  });

  test('can be used by the keyboard alone', async () => {
    const { workspace } = await startK8sBot({ knowledgeDirs, dataDir });
    const { page } = await open(workspace);
    await page.keyboard.type('/k');
    await page.getByRole('option', { name: /k8s/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('probes');
    await page.keyboard.press('Enter');
    const full = page.getByRole('button', { name: 'Full answer' });
    await full.waitFor();
    while ((await page.locator('button:focus', { hasText: 'Full answer' }).count()) === 0)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('dialog :focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('button:focus', { hasText: 'Full answer' }).count()).toBe(1);
  });

  test('shows a command that nobody knows as a red line', async () => {
    const { workspace } = await startK8sBot();
    const { page } = await open(workspace);
    await composer(page).fill('/nope');
    await composer(page).press('Enter');
    await messages(page).filter({ hasText: '/nope is not a valid command.' }).waitFor();
  });

  test('lets another person take over, who does not see private answers', async () => {
    const { workspace } = await startK8sBot();
    const { page } = await open(workspace);
    await composer(page).fill('/k8s probes');
    await composer(page).press('Enter');
    await page.getByText('Only visible to you').waitFor();
    await page.getByRole('radio', { name: '小明' }).check();
    await page.getByRole('heading', { name: '欢迎来到 #general' }).waitFor();
    expect(await page.getByText('Only visible to you').count()).toBe(0);
    await page.getByRole('button', { name: /^K8s Q&A/ }).click();
    await page.getByRole('heading', { name: /^这是你和/ }).waitFor();
  });

  test('edits the own last message with the up arrow, and deletes it', async () => {
    const { workspace } = await startK8sBot();
    const { page } = await open(workspace);
    await composer(page).fill('first & <b>draft</b>');
    await composer(page).press('Enter');
    await messages(page).first().waitFor();
    await composer(page).press('ArrowUp');
    const field = page.getByRole('textbox', { name: 'Edit message' });
    expect(await field.inputValue()).toBe('first & <b>draft</b>');
    await field.fill('second draft');
    await field.press('Enter');
    await messages(page).filter({ hasText: 'second draft(edited)' }).hover();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await messages(page).first().waitFor({ state: 'detached' });
    expect(workspace.messages('#general')).toEqual([]);
  });

  test('invites the bot to a channel without it', async () => {
    const { workspace } = await startK8sBot();
    const { page } = await open(workspace, { channel: 'C0RANDOM' });
    const invite = page.getByRole('button', { name: 'Add K8s Q&A' });
    await invite.click();
    await invite.waitFor({ state: 'detached' });
    expect(workspace.channels.find(({ name }) => name === 'random')?.isBotMember).toBe(true);
  });
});
