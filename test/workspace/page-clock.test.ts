import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages } from '../support/page-browser.ts';
import { general, startWorkspace, webClient } from '../support/workspace.ts';

/** Sunday noon in Los Angeles, four in the morning of Monday in Shanghai. */
const sunday = Date.UTC(2026, 10, 22, 20);

const clockText = (page: Page) => page.getByRole('region', { name: /^(Clock|时钟)$/ });

describeInBrowser('the clock on the page', (open) => {
  test('moves on by buttons, and says that it is simulated and only runs forward', async () => {
    const workspace = await startWorkspace({ now: () => sunday });
    const { page, errors } = await open(workspace);
    const clock = clockText(page);
    await clock.getByText('Sun, Nov 22, 2026, 12:00 PM').waitFor();
    expect(await clock.innerText()).not.toContain('imulated');
    await clock.getByRole('button', { name: 'Tomorrow 09:30' }).click();
    await clock.getByText('Mon, Nov 23, 2026, 9:30 AM').waitFor();
    await clock.getByRole('button', { name: '+1 hour' }).press('Enter');
    await clock.getByText('Mon, Nov 23, 2026, 10:30 AM').waitFor();
    await clock.getByRole('button', { name: '+1 day' }).press('Enter');
    await clock.getByText('Tue, Nov 24, 2026, 10:30 AM').waitFor();
    await page.getByText('Simulated clock, 1 day 22 hours ahead. It only runs forward.').waitFor();
    expect(workspace.clock.shift()).toBe(46.5 * 3_600_000);
    expect(errors).toEqual([]);
  });

  test('shows the time where the person is, whose morning may be today', async () => {
    const workspace = await startWorkspace({ now: () => sunday });
    const { page } = await open(workspace);
    await page.getByRole('radio', { name: '小明' }).check();
    const clock = clockText(page);
    await clock.getByText(/^2026年11月23日\D{2,4} 0?4:00$/).waitFor();
    await clock.getByRole('button', { name: '今天 09:30' }).click();
    await clock.getByText(/^2026年11月23日\D{2,4} 0?9:30$/).waitFor();
    await clock.getByRole('button', { name: '明天 09:30' }).waitFor();
    await clock.getByText('模拟时钟，快了 5 小时 30 分钟。它只能往前拨。').waitFor();
    await page.getByRole('radio', { name: 'Priya' }).check();
    await clock.getByText(/^Mon,? 23 Nov 2026, 0?7:00( am)?$/).waitFor();
  });

  test('reaches the morning after the clocks were changed', async () => {
    const workspace = await startWorkspace({ now: () => Date.UTC(2026, 10, 1, 3) });
    const { page } = await open(workspace);
    await clockText(page).getByText('Sat, Oct 31, 2026, 8:00 PM').waitFor();
    await clockText(page).getByRole('button', { name: 'Tomorrow 09:30' }).click();
    await clockText(page).getByText('Sun, Nov 1, 2026, 9:30 AM').waitFor();
    expect(workspace.clock.now()).toBe(Date.UTC(2026, 10, 1, 17, 30));
  });

  test('dates the messages, and what "today" is in those that are open', async () => {
    const workspace = await startWorkspace({ now: () => sunday });
    const { chat } = webClient(workspace);
    const monday = sunday / 1000 + 86_400;
    const text = `<!date^${monday}^{date_short_pretty} {time}|x>, <!date^${monday}^{date_long}|x>`;
    await chat.postMessage({ channel: general, text });
    const { page } = await open(workspace);
    const first = messages(page).first().locator('.message-body');
    await first.getByText('Tomorrow 12:00 PM, Monday, November 23, 2026').waitFor();
    workspace.clock.advance(86_400_000);
    await first.getByText('Today 12:00 PM, Monday, November 23, 2026').waitFor();
    await chat.postMessage({ channel: general, text: 'next' });
    await messages(page).getByText('next').waitFor();
    expect(await page.getByRole('separator').allInnerTexts()).toEqual(['Yesterday', 'Today']);
    expect(await messages(page).last().getByRole('time').textContent()).toBe('12:00 PM');
  });

  test('folds out beside the people on a phone', async () => {
    const workspace = await startWorkspace({ now: () => sunday });
    const { page } = await open(workspace, { viewport: { width: 360, height: 700 } });
    const toggle = page.getByRole('button', { name: /^Clock: Sun, Nov 22/ });
    await toggle.press('Enter');
    const next = page.getByRole('button', { name: 'Tomorrow 09:30' });
    await next.click();
    await page.getByText(/It only runs forward/).waitFor();
    const boxes = await page.locator('.dock button:visible, .dock input').all();
    for (const box of boxes) {
      const { x = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
      expect(x + width).toBeLessThanOrEqual(360);
    }
    await page.keyboard.press('Escape');
    await next.waitFor({ state: 'hidden' });
    expect(
      await page.getByRole('button', { name: /^Clock: Mon, Nov 23/ }).evaluate((it) => it.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await next.waitFor();
    await page.mouse.click(20, 400);
    await next.waitFor({ state: 'hidden' });
  });
});
