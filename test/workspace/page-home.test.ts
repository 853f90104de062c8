import { expect, test } from 'vitest';
import { sharedIndexDir } from '../support/index-dir.ts';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';
import { shippedBank, startQuizBot } from '../support/quiz-bot.ts';
import { alice, bob, general } from '../support/workspace.ts';

const dataDir = sharedIndexDir();
const direct = { channel: 'D0ALICE' };

describeInBrowser('the app’s own pages', (open) => {
  test('App Home searches by Enter, and chooses a language', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    const { page, errors } = await open(workspace, direct);
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('tabpanel', { name: 'Home' });
    await home.getByRole('textbox', { name: 'Your question' }).fill('three probes');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kubernetes Q&A' });
    await dialog.getByRole('heading', { name: /liveness, readiness/ }).waitFor();
    await dialog.getByRole('textbox', { name: 'Your question' }).fill('etcd backup');
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: /etcd/ }).first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await home.getByRole('combobox').selectOption({ label: '中文' });
    await home.getByRole('heading', { name: '测验' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('App Home keeps what is typed in its field when a button beside it is pressed', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    const { page } = await open(workspace, direct);
    await page.getByRole('tab', { name: 'Home' }).click();
    const home = page.getByRole('tabpanel', { name: 'Home' });
    await home.getByRole('textbox', { name: 'Your question' }).fill('three probes');
    await home.getByRole('button', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kubernetes Q&A' });
    await dialog.getByRole('heading', { name: /liveness, readiness/ }).waitFor();
  });

  test('the tabs are reached by the keyboard', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    const { page } = await open(workspace, direct);
    await page.getByRole('tab', { name: 'Messages' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('tabpanel', { name: 'Home' }).getByRole('heading', { name: 'Quiz' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Home' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await composer(page).waitFor();
  });

  test('a suggested prompt is sent by a click, and answered below', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    const { page } = await open(workspace, direct);
    await page.getByRole('button', { name: 'Liveness or readiness?' }).click();
    await messages(page).getByText('How do liveness and readiness probes differ?').waitFor();
    await messages(page).getByRole('button', { name: 'Full answer' }).waitFor();
    await page.getByRole('button', { name: 'A Pod keeps restarting' }).click();
    const heading = messages(page).getByRole('heading', { name: /CrashLoopBackOff/ });
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(300);
  });

  test('shortcuts: "Answer this" in the menu of a message, the search beside the composer', async () => {
    const { workspace } = await startQuizBot({ dataDir, knowledgeDirs: [shippedBank] });
    await workspace.act.postMessage({ user: bob, channel: general, text: 'what do liveness probes do?' });
    const { page, errors } = await open(workspace, { viewport: { width: 390, height: 844 } });
    const message = messages(page).first();
    await message.focus();
    await message.getByRole('button', { name: 'Shortcuts for this message' }).click();
    await page.keyboard.press('Enter');
    await messages(page).filter({ hasText: 'Only visible to you' }).waitFor();
    await page.getByRole('button', { name: 'Shortcuts', exact: true }).click();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kubernetes Q&A' });
    await dialog.waitFor();
    expect(workspace.views(alice)).toHaveLength(1);
    await page.keyboard.type('liveness probes');
    await page.keyboard.press('Enter');
    await dialog.getByText('What are liveness, readiness and startup probes').waitFor();
    // The button goes with the view that it submits; the focus stays in the dialog.
    await dialog.getByRole('textbox').fill('Deployment');
    await dialog.getByRole('button', { name: 'Search' }).click();
    await dialog.getByText('What are liveness').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toBe('modal-body');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(errors).toEqual([]);
  });
});
