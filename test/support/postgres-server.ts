import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';

/** A PostgreSQL for tests. */
export interface PostgresServer {
  /** Of its database `postgres`, with the right to create others. */
  url: string;
  /** Which one it is, for the log. */
  origin: string;
  stop(): Promise<void>;
}

/** One that is the test's own, so that it may go away and come back. */
export interface OwnPostgres extends PostgresServer {
  /** Ends it without a word to its clients: what it promised is in its log, and nothing else. */
  crash(): Promise<void>;
  /** Resolves when it is there again, at the same address and with the same data. */
  revive(): Promise<void>;
}

interface Account {
  uid: number;
  gid: number;
}

/** Folders that hold a folder for each major version. */
const VERSIONED = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/Library/PostgreSQL'];
/** PostgreSQL refuses to run as root. */
const ACCOUNTS = ['postgres', 'nobody'];
const READY = 'database system is ready to accept connections';

/** A server of the installed binaries, whatever `TEST_DATABASE_URL` says; undefined where there are none. */
export async function startOwnPostgres(
  env: NodeJS.ProcessEnv = process.env,
): Promise<OwnPostgres | undefined> {
  const bin = findBinaries(env);
  return bin === undefined ? undefined : startServer(bin);
}

/** `TEST_DATABASE_URL`, else a server of the installed binaries in a temporary folder, else undefined. */
export async function startPostgres(
  env: NodeJS.ProcessEnv = process.env,
): Promise<PostgresServer | undefined> {
  if (env.TEST_DATABASE_URL) {
    return { url: env.TEST_DATABASE_URL, origin: 'TEST_DATABASE_URL', stop: async () => undefined };
  }
  return startOwnPostgres(env);
}

function findBinaries(env: NodeJS.ProcessEnv): string | undefined {
  const versioned = VERSIONED.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => folder.endsWith('lib/postgresql') || /^postgresql|^\d/.test(name))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((name) => join(folder, name, 'bin')),
  );
  return [...versioned, ...(env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

async function startServer(bin: string): Promise<OwnPostgres> {
  const account = process.getuid?.() === 0 ? unprivileged() : undefined;
  const dir = mkdtempSync(join(tmpdir(), 'k8s-qa-bot-postgres-'));
  chmodSync(dir, 0o700);
  if (account) chownSync(dir, account.uid, account.gid);
  const data = join(dir, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...account, cwd: dir, stdio: 'pipe' },
  );
  const port = await freePort();
  // What is acknowledged to a killed client must be there; what a power cut takes does not matter here.
  const settings = { port, fsync: 'off', full_page_writes: 'off', unix_socket_directories: '' };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = () => spawnServer([join(bin, 'postgres'), '-D', data, ...args], { cwd: dir, account });
  let end = await start();
  return {
    crash: () => end(),
    async revive() {
      end = await start();
    },
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    origin: bin,
    async stop() {
      await end();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The shell ends the server when its input ends: also if the tests are killed. */
const KEEPER = '"$@" & server=$!; read -r _; kill -QUIT $server; wait $server';

function spawnServer(
  command: string[],
  { cwd, account }: { cwd: string; account: Account | undefined },
): Promise<() => Promise<void>> {
  const shell = spawn('sh', ['-c', KEEPER, 'sh', ...command], { ...account, cwd, stdio: 'pipe' });
  const ended = new Promise<void>((resolve) => shell.once('close', () => resolve()));
  let log = '';
  return new Promise((resolve, reject) => {
    shell.stderr.on('data', (bytes) => {
      log += bytes;
      if (log.includes(READY))
        resolve(async () => {
          shell.stdin.end();
          await ended;
        });
    });
    shell.once('error', reject);
    shell.once('close', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}

function unprivileged(): Account {
  for (const name of ACCOUNTS) {
    try {
      const id = (option: string) => Number(execFileSync('id', [option, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // There is no such account; the next one.
    }
  }
  throw new Error(`PostgreSQL does not run as root, and there is none of ${ACCOUNTS.join(', ')}`);
}
