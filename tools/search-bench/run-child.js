import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
const LIMIT_MS = 90_000;
const NODE_ARGS = ['--expose-gc', '--max-old-space-size=8192'];

/** A candidate on a corpus, in a process of its own; `phase` is the last that it reached before it ended. */
export function runChild(name, size, half) {
  const child = fork(CHILD, [name, size, half], { execArgv: NODE_ARGS, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const result = { name, size, phase: 'loading' };
  const errors = [];
  child.stderr.setEncoding('utf8').on('data', (text) => errors.push(text));
  child.on('message', (message) => Object.assign(result, message));
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      if (code !== 0 && code !== null) reject(new Error(`${name}, ${size}: ${errors.join('')}`));
      else resolve(result);
    });
  });
}
