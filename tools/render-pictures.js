// Pictures of every answer on the local page, to look at:
//   npm run build && KNOWLEDGE_DIR=… node tools/render-pictures.js [folder]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadBank } from '../dist/knowledge/load.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const shippedBank = fileURLToPath(new URL('../knowledge', import.meta.url));
const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const widths = { phone: 390, desktop: 1280 };
const people = { en: 'U0ALICE', zh: 'U0XIAOMING' };
const channel = 'C0GENERAL';
const address = /http:\/\/\S+/;
const fullAnswer = /^(?:Full answer|完整回答)$/;
const nextPage = /^(?:Next page|下一页)$/;
const notInNames = /[^\p{L}\p{N}]+/gu;
/** How long nothing new must come before an answer counts as whole. */
const QUIET_MS = 700;
/** Higher than the highest answer; Chromium paints up to 16,384. */
const TALL = 16_000;

/** The bot on a local workspace of its own; never on a real Slack, whatever is set or stands in .env. */
async function startBot(knowledge, folder) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('SLACK_') && name !== 'NODE_ENV',
  );
  const env = { ...Object.fromEntries(kept), PORT: '0', KNOWLEDGE_DIR: knowledge.join(delimiter) };
  const child = spawn(process.execPath, [main, 'start'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = address.exec(line)?.[0];
    if (url) return { url, stop: () => child.kill() && once(child, 'exit') };
  }
  throw new Error('The bot has stopped before it was ready');
}

/** What one person sees and does in one window. */
async function openWindow(browser, url, { lang, width }) {
  const user = people[lang];
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}/?user=${user}&channel=${channel}`);
  await page.locator('textarea').first().waitFor();
  const post = async (what, body) => {
    const response = await page.request.post(`${url}/local/${what}`, { data: { user, channel, ...body } });
    return response.json();
  };
  const read = async () => {
    const response = await page.request.get(`${url}/local/messages?user=${user}&channel=${channel}`);
    return (await response.json()).messages;
  };
  return { page, post, read };
}

/** The messages that fit, once there are some beyond `known` and no more come. */
async function settled(read, fits, known = 0) {
  let found = [];
  for (let quiet = 0; quiet < QUIET_MS; quiet += 100) {
    await sleep(100);
    const now = (await read()).filter(fits);
    if (now.length <= known || now.length !== found.length) quiet = 0;
    found = now;
  }
  return found;
}

/** A mention in a channel: the first answer and all pages of the full one, in the thread. */
async function photographThread({ page, post, read }, question, file) {
  const { ts } = await post('message', { text: `@k8s-qa ${question}` });
  const isReply = (message) => message.isBot && message.threadTs === ts;
  const replies = await settled(read, isReply);
  await page.locator(`#log-slot article[data-ts="${ts}"] .replies-button`).click();
  const thread = page.locator('#thread');
  const button = thread.getByRole('button', { name: fullAnswer });
  if (await button.count()) {
    await button.first().click();
    await settled(read, isReply, replies.length);
  }
  await photograph(page, thread, page.locator('#thread-log'), file);
  await page.locator('#thread-close').click();
}

/** A command: the private answer, and the full one as a modal with all its pages. */
async function photographCommand({ page, post, read }, question, file) {
  const known = (await read()).length;
  await post('command', { text: `/k8s ${question}` });
  const shown = await settled(read, () => true, known);
  const answer = page.locator(`#log-slot article[data-ts="${shown.at(-1).ts}"]`);
  await photograph(page, answer, answer, `${file}-command`);
  const button = answer.getByRole('button', { name: fullAnswer });
  if (!(await button.count())) return;
  await button.click();
  const dialog = page.getByRole('dialog');
  const next = dialog.getByRole('button', { name: nextPage });
  for (let number = 1; ; number += 1) {
    await dialog.waitFor();
    await photograph(page, dialog, dialog.locator('.modal-body'), `${file}-modal-${number}`);
    if (!(await next.count())) break;
    const before = await dialog.innerText();
    await next.click();
    while ((await dialog.innerText()) === before) await sleep(50);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Makes the window as tall as what scrolls in it, so that all of it is in the picture. */
async function photograph(page, element, scrolled, file) {
  const { width, height } = page.viewportSize();
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height: TALL });
  // A dialog has a greatest height of its own.
  await element.evaluate((node) => node.style.setProperty('max-height', 'none'));
  const content = await scrolled.evaluate((node) => {
    const children = [...node.children].map((child) => child.getBoundingClientRect());
    return Math.max(...children.map(({ bottom }) => bottom)) - Math.min(...children.map(({ top }) => top));
  });
  await page.setViewportSize({ width, height: Math.min(TALL, Math.max(height, Math.ceil(content) + 500)) });
  await element.screenshot({ path: `${file}.png`, animations: 'disabled' });
  await page.setViewportSize({ width, height });
}

async function takePictures(folder, knowledge) {
  const { entries } = await loadBank(knowledge);
  const sections = entries.flatMap((entry) => Object.values(entry.sections));
  const executablePath = browsers.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH, or install one');
  const bot = await startBot(knowledge, folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const [size, width] of Object.entries(widths)) {
      for (const [index, { lang, title }] of sections.entries()) {
        const name = title.replace(notInNames, '-').slice(0, 40);
        const file = join(folder, `${String(index + 1).padStart(2, '0')}-${lang}-${name}-${size}`);
        const window = await openWindow(browser, bot.url, { lang, width });
        await photographThread(window, title, `${file}-thread`);
        await photographCommand(window, title, file);
        await window.page.close();
        process.stdout.write(`${file}\n`);
      }
    }
  } finally {
    await browser.close();
    await bot.stop();
  }
}

const folder = resolve(process.argv[2] ?? 'docs/pictures');
const knowledge = (process.env.KNOWLEDGE_DIR || shippedBank).split(delimiter).map((dir) => resolve(dir));
mkdirSync(folder, { recursive: true });
await takePictures(folder, knowledge);
