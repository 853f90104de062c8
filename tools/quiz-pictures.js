// Pictures of the quiz's messages on the local page, to look at:
//   npm run build && node tools/quiz-pictures.js [folder]
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { chromium } from 'playwright-core';
import { createWorkspace } from '../dist/workspace/workspace.js';
import { menuSample, quizSamples } from './quiz-samples.js';

const browsers = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const widths = { phone: 390, desktop: 1280 };
const channel = 'C0GENERAL';
const menuButton = /Set up the quiz|设置测验/;
const people = { en: 'U0ALICE', zh: 'U0XIAOMING', both: 'U0ALICE' };

async function photographMessage(page, client, { name, lang, message }, folder) {
  const { ts } = await client.chat.postMessage({ channel, ...message });
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 2_000 });
    const article = page.locator(`#log-slot article[data-ts="${ts}"]`);
    await article.screenshot({ path: join(folder, `${name}-${lang}-${size}.png`), animations: 'disabled' });
  }
}

/** A bot that does nothing but open the quiz menu, for whoever clicks its button. */
async function startMenuBot({ apiUrl, appToken, botToken }) {
  const clientOptions = { slackApiUrl: apiUrl };
  const receiver = new SocketModeReceiver({ appToken, installerOptions: { clientOptions } });
  const app = new App({ token: botToken, receiver, clientOptions: { slackApiUrl: apiUrl } });
  app.action('quiz_menu_open', async ({ ack, body, client }) => {
    await ack();
    const lang = body.user.id === people.zh ? 'zh' : 'en';
    await client.views.open({ trigger_id: body.trigger_id, view: menuSample(lang) });
  });
  await app.start();
  return app;
}

async function photographMenu(page, lang, folder) {
  const button = page.getByRole('button', { name: menuButton });
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 2_000 });
    await button.last().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.evaluate((node) => node.style.setProperty('max-height', 'none'));
    await dialog.screenshot({ path: join(folder, `menu-${lang}-${size}.png`), animations: 'disabled' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
}

const folder = resolve(process.argv[2] ?? 'docs/pictures');
mkdirSync(folder, { recursive: true });
const workspace = createWorkspace({
  port: 0,
  now: () => Date.now(),
  monotonic: () => performance.now(),
  randomId: () => randomUUID().replaceAll('-', ''),
});
await workspace.start();
const menuBot = await startMenuBot(workspace);
const client = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl });
const executablePath = browsers.find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const samples = await quizSamples(fileURLToPath(new URL('../knowledge', import.meta.url)));
  for (const lang of Object.keys(people)) {
    const page = await browser.newPage();
    await page.goto(`${workspace.url}/?user=${people[lang]}&channel=${channel}`);
    await page.locator('textarea').first().waitFor();
    const shown = samples.filter((sample) => sample.lang === lang);
    for (const sample of shown) await photographMessage(page, client, sample, folder);
    if (lang !== 'both') await photographMenu(page, lang, folder);
    await page.close();
  }
} finally {
  await browser.close();
  await menuBot.stop();
  await workspace.stop();
}
