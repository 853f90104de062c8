import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
const NODE_ARGS = ['--expose-gc', '--max-old-space-size=8192'];
/** For each phase; whoever takes longer is stopped. */
const LIMIT_MS = 120_000;
const error = /Error\b.*: /;

/**
 * A candidate on a corpus, in a process of its own. Of the result, `phase` is `done`, or `building` or `asking` where it
 * was too slow for that; `failure` tells what it died of.
 */
export function runChild(job) {
  const child = fork(CHILD, { execArgv: NODE_ARGS, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const result = { phase: 'loading' };
  const errors = [];
  const stop = () => child.kill('SIGKILL');
  let timer = setTimeout(stop, LIMIT_MS);
  child.stderr.setEncoding('utf8').on('data', (text) => errors.push(text));
  child.on('message', (message) => {
    Object.assign(result, message);
    clearTimeout(timer);
    timer = setTimeout(stop, LIMIT_MS);
  });
  child.send(job);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0 || signal === 'SIGKILL') resolve(result);
      else resolve({ ...result, failure: errorLine(errors.join('')) ?? `it ended with ${signal ?? code}` });
    });
  });
}

function errorLine(text) {
  return text.split('\n').find((line) => error.test(line));
}
