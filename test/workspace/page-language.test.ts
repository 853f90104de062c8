import { expect, test } from 'vitest';
import { composer, describeInBrowser, messages } from '../support/page-browser.ts';
import { general, startWorkspace, webClient } from '../support/workspace.ts';

const xiaoming = 'U0XIAOMING';

describeInBrowser('the page in the language of the person', (open) => {
  test('speaks Chinese to one with a Chinese Slack, and English again to the next', async () => {
    const workspace = await startWorkspace();
    await webClient(workspace).chat.postMessage({ channel: general, text: 'Pods are ready' });
    const { page, errors } = await open(workspace, { user: xiaoming });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await page.getByRole('heading', { name: '频道', exact: true }).waitFor();
    await composer(page).fill('怎么查看日志');
    await page.getByRole('button', { name: '发送' }).click();
    const own = messages(page).last();
    await own.getByText('怎么查看日志').waitFor();
    await own.hover();
    await own.getByRole('button', { name: '在消息列中回复' }).click();
    await page.getByRole('region', { name: /^消息列/ }).waitFor();
    await page.getByRole('textbox', { name: '在消息列中回复' }).waitFor();
    expect(await messages(page).first().locator('.message-body').getAttribute('lang')).toBe('en');

    await page.getByRole('radio', { name: 'Bob' }).check();
    await page.getByRole('heading', { name: 'Channels', exact: true }).waitFor();
    await composer(page).fill('hello');
    await page.getByRole('button', { name: 'Send' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await messages(page).first().locator('.message-body').getAttribute('lang')).toBeNull();
    expect(errors).toEqual([]);
  });

  test('opens as somebody who speaks the language of the browser', async () => {
    const workspace = await startWorkspace();
    const { page } = await open(workspace, { locale: 'zh-CN' });
    await page.goto(workspace.url);
    await page.getByRole('heading', { name: '频道', exact: true }).waitFor();
    expect(await page.getByRole('radio', { name: '小明' }).isChecked()).toBe(true);
  });
});
