import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../support/until.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FILES = ['dist', 'knowledge', 'manifest.yml', 'package.json'];
/** Nested packages come with those that they stand in. */
const TOP_LEVEL = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;

/** A folder as `npm ci --omit=dev` leaves it, by links into this one. */
async function productionFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'k8s-qa-production-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const file of FILES) await symlink(join(root, file), join(folder, file));
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  for (const [path, { dev = false, devOptional = false }] of Object.entries<Locked>(packages)) {
    if (!TOP_LEVEL.test(path) || dev || devOptional) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(root, path), join(folder, path));
  }
  return folder;
}

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
}

test('the dependencies of production alone start the bot', async () => {
  const folder = await productionFolder();
  // Without these flags Node would look for packages from where the links lead.
  const flags = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const bot = spawn(process.execPath, [...flags, 'dist/main.js', 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', OPS_PORT: '0', DATA_DIR: join(folder, 'data') },
  });
  onTestFinished(() => void bot.kill('SIGKILL'));
  let said = '';
  for (const stream of [bot.stdout, bot.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  await until(() => said.includes('Open http://127.0.0.1:') || said.includes('Error'), 30_000);
  expect(said).toMatch(/^K8s Q&A is ready: \d+ entries/);
  bot.kill('SIGTERM');
  expect(await ended).toBe(0);
});
