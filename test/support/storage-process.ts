import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { DatabaseOptions } from '../../src/storage/open-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node 20 runs no TypeScript: other processes need what is built. Nothing is written where that is current. */
export function buildStorage(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
  });
}

export interface StorageProcess {
  child: ChildProcess;
  out(): string;
  err(): string;
  /** The exit code, or the signal that ended it. */
  exit: Promise<number | string>;
}

/** Runs a script in a process of its own; `open()` opens the database, `say(x)` writes a line. */
export function runStorageProcess(
  options: DatabaseOptions,
  script: string,
  flags: readonly string[] = [],
): StorageProcess {
  const source = `
    import { openDatabase } from './dist/storage/open-database.js';
    const clock = { now: Date.now, onError: () => undefined };
    const open = () => openDatabase({ ...${JSON.stringify(options)}, ...clock });
    const say = (x) => process.stdout.write(x + '\\n');
    ${script}`;
  const child = spawn(process.execPath, [...flags, '--input-type=module', '--eval', source], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (bytes) => (out += bytes));
  child.stderr.on('data', (bytes) => (err += bytes));
  const exit = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return { child, out: () => out, err: () => err, exit };
}
