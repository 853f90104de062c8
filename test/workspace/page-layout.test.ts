import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';
import { registerPageFixtures } from '../support/page-fixture-app.ts';
import { alice, general, startBot, startWorkspace } from '../support/workspace.ts';

async function startShowcase() {
  const workspace = await startWorkspace({ commands: [{ command: '/k8s', description: '', usageHint: '' }] });
  await startBot(workspace, (app) => registerPageFixtures(app, { actions: [], submissions: [] }));
  for (const text of ['showcase', 'controls', `${'long'.repeat(100)} https://a.b/${'c'.repeat(300)}`])
    await workspace.act.runCommand({ user: alice, channel: general, command: '/k8s', text });
  return workspace;
}

describeInBrowser('the layout of the page', (open) => {
  test.each([360, 720, 1000, 1440])('needs no sideways scrolling at %i pixels', async (width) => {
    const workspace = await startShowcase();
    const { page } = await open(workspace, { viewport: { width, height: 700 } });
    await messages(page).getByText('Inside the container').first().waitFor({ state: 'attached' });
    expect(await overflow(page)).toEqual([]);
    await messages(page).last().hover();
    await page.getByRole('button', { name: 'Reply in thread' }).last().click();
    await page.getByRole('textbox', { name: 'Reply in thread' }).waitFor();
    expect(await overflow(page)).toEqual([]);
  });

  test.each([
    { width: 390, height: 800 },
    { width: 844, height: 390 },
  ])('keeps the channels in a drawer on a phone of $width by $height', async (viewport) => {
    const workspace = await startWorkspace();
    const { page } = await open(workspace, { viewport });
    const toggle = page.getByRole('button', { name: 'Channels' });
    const channel = page
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('button', { name: 'k8s-help' });
    expect(await channel.isVisible()).toBe(false);
    await toggle.click();
    await page.keyboard.press('Escape');
    await channel.waitFor({ state: 'hidden' });
    await toggle.click();
    await channel.click();
    await channel.waitFor({ state: 'hidden' });
    await page.getByRole('textbox', { name: 'Message #k8s-help' }).waitFor();
    expect(await composer(page).evaluate((field) => field.matches(':focus'))).toBe(true);
  });
});

/** The boxes that reach beyond the window and do not scroll by themselves. */
function overflow(page: Page): Promise<string[]> {
  return page.locator('main *, section.thread *, body').evaluateAll(
    (elements, width) =>
      elements
        .filter((element) => element.closest('.table-scroll, pre, .sr-only') === null)
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .map((element) => `${element.localName}.${element.className}`),
    page.viewportSize()?.width ?? 0,
  );
}
