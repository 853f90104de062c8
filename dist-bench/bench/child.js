import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readOutput } from './child-output.js';
export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));
const START_LIMIT_MS = 30_000;
const USAGE_LIMIT_MS = 5_000;
const STOP_LIMIT_MS = 10_000;
/** Nothing of the caller's own set-up or `.env` may reach a measured process. */
const BLANK_ENV = {
    SLACK_BOT_TOKEN: '',
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: '',
    SLACK_API_URL: '',
    SLACK_CLIENT_ID: '',
    SLACK_CLIENT_SECRET: '',
    SLACK_STATE_SECRET: '',
    SOURCE_BASE_URL: '',
    LOG_LEVEL: '',
    NODE_ENV: '',
    NODE_OPTIONS: '',
};
const running = new Set();
process.on('exit', () => {
    for (const child of running)
        child.kill('SIGKILL');
});
/** Starts the process and waits until it is ready; throws with its output where it never is. */
export async function startChild({ command, env, readyText, nodeArgs = [] }) {
    const begin = performance.now();
    const child = spawn(process.execPath, [...nodeArgs, ...command], {
        cwd: PROJECT_DIR,
        env: { ...process.env, ...BLANK_ENV, ...env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const output = readOutput(child);
    const readyAfter = (await readyAt(child, output, readyText)) - begin;
    return {
        readyAfter,
        complaints: () => output.complaints,
        usage: () => askUsage(child, output),
        stop: () => stop(child),
    };
}
/** As `startChild`, with `usage()`. `BENCH_NODE_ARGS=--cpu-prof` leaves a profile in the project folder. */
export function startMeasuredChild(options) {
    const reporter = new URL('./report-usage.js', import.meta.url);
    const wanted = process.env.BENCH_NODE_ARGS?.split(' ').filter(Boolean) ?? [];
    return startChild({ ...options, nodeArgs: [...wanted, '--import', reporter.href] });
}
async function readyAt(child, output, readyText) {
    const given = new AbortController();
    try {
        const ready = output.line(readyText).then(() => performance.now());
        const gone = once(child, 'exit', { signal: given.signal }).then(() => 'it ended');
        const late = sleep(START_LIMIT_MS, `${START_LIMIT_MS} ms passed`, { signal: given.signal });
        const outcome = await Promise.race([ready, gone, late]);
        if (typeof outcome === 'number')
            return outcome;
        child.kill('SIGKILL');
        throw new Error(`"${readyText}" never came, ${outcome}: ${output.tail()}`);
    }
    finally {
        // What lost the race is rejected by this, and nobody waits for it.
        given.abort();
    }
}
async function askUsage(child, output) {
    if (!child.connected) {
        const how = child.signalCode ?? `code ${child.exitCode}`;
        throw new Error(`The process ${child.spawnargs.join(' ')} ended with ${how}: ${output.tail()}`);
    }
    const reply = once(child, 'message', { signal: AbortSignal.timeout(USAGE_LIMIT_MS) });
    child.send('usage');
    const [usage] = await reply;
    return usage;
}
async function stop(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await exited;
    clearTimeout(timer);
}
