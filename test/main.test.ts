import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '../src/storage/migrations/all.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { fixtureBank } from './support/bot.ts';
import { until } from './support/until.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** `npm test` builds first; a bare `vitest run` on a fresh clone says why it cannot. */
if (!existsSync(main)) throw new Error('dist/main.js is missing: run npm run build, or npm test');

describe('k8s-qa-bot start', () => {
  it('serves the local Slack without any variable, and stops on SIGTERM', async () => {
    const bot = run(['start'], { PORT: '0', KNOWLEDGE_DIR: fixtureBank });
    await until(() => bot.out().includes('Open http://127.0.0.1:'));
    expect(bot.out()).toMatch(
      /^K8s Q&A is ready: 4 entries, \d+ quiz items, 0 warnings; time zones 20\d\d[a-z]\.\nOpen http:\/\/127\.0\.0\.1:\d+ /,
    );
    const url = bot.out().match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
    expect((await fetch(url)).status).toBe(200);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  it('hears a signal also while Slack does not answer its start', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const asked = once(silent, 'connection');
    const bot = run(['start'], {
      PORT: '0',
      KNOWLEDGE_DIR: fixtureBank,
      DATA_DIR: await mkdtemp(join(tmpdir(), 'k8s-qa-start-')),
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    });
    await asked;
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  it('changes no schema by an export, and says what to do', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'k8s-qa-old-'));
    const env = { DATA_DIR: dir, KNOWLEDGE_DIR: fixtureBank };
    const missing = run(['export-stats'], env);
    expect(await missing.exit).toBe(1);
    expect(missing.err()).toMatch(/^There is no database at .*: set DATA_DIR or DATABASE_URL/);
    const file = join(dir, 'k8s-qa-bot.db');
    const old = await openDatabase({ kind: 'sqlite', file, now: Date.now }, MIGRATIONS.slice(0, 3));
    await old.close();
    const older = run(['export-stats'], env);
    expect(await older.exit).toBe(1);
    expect(older.err()).toMatch(/^The database is of an older release\. Start this release of the bot once/);
  });

  it('answers probes and shows metrics where OPS_PORT says', async () => {
    const env = { PORT: '0', OPS_PORT: '0', LOG_LEVEL: 'info', KNOWLEDGE_DIR: fixtureBank };
    const bot = run(['start'], env);
    await until(() => bot.out().includes('Open http://127.0.0.1:'));
    const port = /Probes and metrics are on port (\d+)/.exec(bot.err())?.[1];
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    await until(async () => (await get('/readyz')) === 'ok\n');
    const metrics = await get('/metrics');
    expect(metrics).toContain('k8s_qa_bot_slack_calls_total{method="auth.test",result="ok"}');
    expect(metrics).toContain('k8s_qa_bot_sockets_open 2');
    expect(metrics).toContain('k8s_qa_bot_bank_entries 4');
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
  });

  it('says so where OPS_PORT is taken', async () => {
    const taken = createServer().listen(0);
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const bot = run(['start'], { PORT: '0', OPS_PORT: String(port), KNOWLEDGE_DIR: fixtureBank });
    expect(await bot.exit).toBe(1);
    expect(bot.err()).toBe(`OPS_PORT ${port} cannot be listened to: it is taken or not allowed.\n`);
  });

  it('with some of the Slack variables names the missing ones and does not fall back', async () => {
    const bot = run(['start'], { SLACK_BOT_TOKEN: 'xoxb-secret' });
    expect(await bot.exit).toBe(1);
    expect(bot.err()).toContain('SLACK_APP_TOKEN is missing');
    expect(bot.err() + bot.out()).not.toContain('secret');
  });

  it('in production without tokens is an error', async () => {
    const bot = run(['start'], { NODE_ENV: 'production' });
    expect(await bot.exit).toBe(1);
    expect(bot.err()).toContain('NODE_ENV is production');
  });
});

describe('k8s-qa-bot ask and check', () => {
  it('answer on the terminal', async () => {
    const asked = run(['ask', '--json', 'configmap'], { KNOWLEDGE_DIR: fixtureBank });
    expect(await asked.exit).toBe(0);
    expect(JSON.parse(asked.out()).results[0].id).toBe('configmap');
  });

  it('say what to do when there is no knowledge folder', async () => {
    const asked = run(['ask', 'configmap'], { KNOWLEDGE_DIR: 'no-such-folder' });
    expect(await asked.exit).toBe(1);
    expect(asked.err()).toMatch(/no-such-folder.*\nSet KNOWLEDGE_DIR/);
  });

  it('lint a bank, with exit code 1 and file:line: message for each finding', async () => {
    const checked = run(['check', fixtureBank], {});
    expect(await checked.exit).toBe(1);
    expect(checked.out()).toMatch(/^config\.en\.md:\d+: /m);
  });

  it('show how they are used for an unknown command', async () => {
    const bot = run(['serve'], {});
    expect(await bot.exit).toBe(2);
    expect(bot.err()).toContain('Usage:');
  });
});

function run(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env.PATH, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text.err += chunk;
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, exit, out: () => text.out, err: () => text.err };
}
