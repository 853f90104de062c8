// Pictures of what stands below an answer, and of what its controls open, on the local page:
//   npm run build && node tools/foot-pictures.js [folder]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const browsers = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];
const widths = { phone: 390, desktop: 1280 };
const channel = 'C0GENERAL';
const address = /http:\/\/\S+/;
const SAMPLES = {
  en: {
    user: 'U0ALICE',
    questions: {
      found: 'how do I debug CrashLoopBackOff',
      choices: 'what is a service',
      nothing: 'kafka lag',
    },
    notIt: /not what I was/,
    tell: 'Say what you were looking for',
    full: 'Full answer',
    remove: 'Remove this answer',
  },
  zh: {
    user: 'U0XIAOMING',
    questions: { found: '探针', choices: 'Service 是什么', nothing: 'kafka 消费延迟' },
    notIt: /这不是我要找的/,
    tell: '说说你在找什么',
    full: '完整回答',
    remove: '移除这个回答',
  },
};

/** On a local workspace of its own, whatever is set or stands in .env. */
async function startBot(cwd) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('SLACK_') && name !== 'NODE_ENV',
  );
  const env = {
    ...Object.fromEntries(kept),
    PORT: '0',
    KNOWLEDGE_DIR: fileURLToPath(new URL('../knowledge', import.meta.url)),
  };
  const child = spawn(process.execPath, [main, 'start'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = address.exec(line)?.[0];
    if (url) return { url, stop: () => child.kill() && once(child, 'exit') };
  }
  throw new Error('The bot has stopped before it was ready');
}

async function photograph(element, file) {
  await element.evaluate((node) => node.style.setProperty('max-height', 'none'));
  await element.screenshot({ path: `${file}.png`, animations: 'disabled' });
}

/** Asks in the channel, and opens the thread with the answer. */
async function ask(page, url, { user }, question) {
  const data = { user, channel, text: `@k8s-qa ${question}` };
  const { ts } = await (await page.request.post(`${url}/local/message`, { data })).json();
  await page.locator(`#log-slot article[data-ts="${ts}"] .replies-button`).click();
  const answer = page.locator(`#thread-log article:not([data-ts="${ts}"])`).first();
  await answer.waitFor();
  return answer;
}

async function photographAnswers(page, url, sample, file) {
  for (const [kind, question] of Object.entries(sample.questions)) {
    const answer = await ask(page, url, sample, question);
    await photograph(answer, `${file}-${kind}`);
    if (kind === 'found') await photographVote(page, answer, sample, file);
    await page.locator('#thread-close').click();
  }
}

/** The private message after "Not it", its dialog, and the question before an answer is removed. */
async function photographVote(page, answer, sample, file) {
  await answer.getByRole('button', { name: sample.notIt }).click();
  const tell = page.getByRole('button', { name: sample.tell });
  await photograph(page.locator('#thread-log article', { has: tell }), `${file}-not-it`);
  await tell.click();
  await photographDialog(page, `${file}-note`);
  await answer.getByRole('button', { name: sample.remove }).click();
  await photographDialog(page, `${file}-remove`);
}

async function photographDialog(page, file) {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog')).last();
  await dialog.waitFor();
  await photograph(dialog, file);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** The private answer of a command, and the end of its dialog. */
async function photographPrivate(page, url, { user, questions, full }, file) {
  const data = { user, channel, text: `/k8s ${questions.found}` };
  await page.request.post(`${url}/local/command`, { data });
  const answer = page.locator('#log-slot article', { has: page.getByRole('button', { name: full }) }).last();
  await photograph(answer, `${file}-private`);
  await answer.getByRole('button', { name: full }).click();
  await photographDialog(page, `${file}-modal`);
}

const folder = resolve(process.argv[2] ?? 'docs/pictures');
mkdirSync(folder, { recursive: true });
const executablePath = browsers.find((path) => path && existsSync(path));
const bot = await startBot(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const [lang, sample] of Object.entries(SAMPLES)) {
    for (const [size, width] of Object.entries(widths)) {
      const page = await browser.newPage({ viewport: { width, height: 2_000 } });
      page.setDefaultTimeout(10_000);
      await page.goto(`${bot.url}/?user=${sample.user}&channel=${channel}`);
      await page.locator('textarea').first().waitFor();
      const file = join(folder, `foot-${lang}-${size}`);
      await photographAnswers(page, bot.url, sample, file);
      await photographPrivate(page, bot.url, sample, file);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await bot.stop();
}
