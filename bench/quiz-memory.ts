import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Figure, Findings } from './figure.ts';

const DAYS = 100;
const WARM_ROUNDS = 2_000;
const LIMIT_MS = 8 * 60_000;
const APP = fileURLToPath(new URL('./quiz-memory-app.js', import.meta.url));

interface Sample {
  rounds: number;
  reveals: number;
  heapMb: number;
  rssMb: number;
}

/** Ten thousand rounds posted, clicked and revealed, in a process of its own: does it hold on to any of them? */
export async function measureQuizMemory(): Promise<Findings> {
  const { samples, ended } = await play();
  const warm = samples.find(({ rounds }) => rounds >= WARM_ROUNDS);
  const last = samples.at(-1);
  const grown = (read: (sample: Sample) => number) => (warm && last ? read(last) - read(warm) : null);
  const figures: Figure[] = [
    { name: 'quiz rounds played', value: last?.rounds ?? null, unit: '', target: { atLeast: 10_000 } },
    { name: `heap after ${WARM_ROUNDS} rounds`, value: warm?.heapMb ?? null, unit: 'MB' },
    { name: 'heap at the end', value: last?.heapMb ?? null, unit: 'MB' },
    { name: 'heap grown meanwhile', value: grown(({ heapMb }) => heapMb), unit: 'MB', target: { atMost: 5 } },
    { name: 'memory at the end', value: last?.rssMb ?? null, unit: 'MB' },
    {
      name: 'memory grown meanwhile',
      value: grown(({ rssMb }) => rssMb),
      unit: 'MB',
      target: { atMost: 20 },
    },
  ];
  return { figures, broken: ended === 0 ? [] : [`The quiz of ${DAYS} days ended with ${ended}`] };
}

async function play(): Promise<{ samples: Sample[]; ended: unknown }> {
  const child = spawn(process.execPath, ['--expose-gc', APP], {
    env: { ...process.env, BENCH_DAYS: String(DAYS) },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT_MS,
  });
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  const samples: Sample[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => samples.push(JSON.parse(line)));
  const [code, signal] = await once(child, 'close');
  process.off('exit', stop);
  return { samples, ended: code ?? signal };
}
