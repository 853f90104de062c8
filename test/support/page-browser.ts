import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { findChromium, launch } from './chromium.ts';
import { alice, general } from './workspace.ts';

export interface OpenPage {
  page: Page;
  /** What the browser reported as errors, such as a breach of the content security policy. */
  errors: string[];
}

export interface View extends BrowserContextOptions {
  user?: string;
  channel?: string;
}

/** Groups tests that need a browser; without one they are skipped, and the reason is printed. */
export function describeInBrowser(
  name: string,
  tests: (open: (workspace: Workspace, view?: View) => Promise<OpenPage>) => void,
): void {
  const path = findChromium();
  if (path === undefined) console.log(`skipped: ${name} (no Chromium; set CHROMIUM_PATH or install one)`);
  describe.skipIf(path === undefined)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(path ?? '');
    }, 60_000);
    afterAll(() => browser?.close());
    tests((workspace, view) => openPage(browser, workspace, view));
  });
}

async function openPage(browser: Browser, { url }: Workspace, view: View = {}): Promise<OpenPage> {
  const { user = alice, channel = general, ...options } = view;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(20_000);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${url}/?user=${user}&channel=${channel}`);
  await composer(page).waitFor();
  return { page, errors };
}

/** The text field of the open channel, whatever role it has while it completes. */
export function composer(page: Page) {
  return page
    .getByRole('main')
    .getByLabel(/^(Message|发消息到) /)
    .and(page.locator('textarea'));
}

/** The messages of the open channel. */
export function messages(page: Page) {
  return page.getByRole('main').getByRole('article');
}
