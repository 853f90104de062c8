import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOT_COMMAND, KNOWLEDGE_DIR, READY_TEXT } from './bot.ts';
import { startChild } from './child.ts';
import type { Findings } from './figure.ts';
import { largest, median } from './percentile.ts';

const RUNS = 7;

/**
 * Process start to its line "… is ready", local workspace included, as a newcomer runs it. The first start makes the
 * index of the bank, the others find it.
 */
export async function measureStart(): Promise<Findings> {
  const dataDir = await mkdtemp(join(tmpdir(), 'k8s-qa-bench-'));
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const env = { KNOWLEDGE_DIR, DATA_DIR: dataDir, PORT: '0' };
    const child = await startChild({ command: BOT_COMMAND, env, readyText: READY_TEXT });
    times.push(child.readyAfter);
    await child.stop();
  }
  await rm(dataDir, { recursive: true });
  const [first, ...later] = times;
  return {
    figures: [
      { name: 'first start to ready', value: first ?? null, unit: 'ms' },
      {
        name: `start to ready, median of ${RUNS}`,
        value: median(later),
        unit: 'ms',
        target: { atMost: 1000 },
      },
      { name: 'start to ready, slowest', value: largest(later), unit: 'ms' },
    ],
    broken: [],
  };
}
