import { BOT_COMMAND, KNOWLEDGE_DIR, READY_TEXT } from './bot.ts';
import { startChild } from './child.ts';
import type { Findings } from './figure.ts';
import { largest, median } from './percentile.ts';

const RUNS = 7;

/** Process start to its line "… is ready", local workspace included, as a newcomer runs it. */
export async function measureStart(): Promise<Findings> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const env = { KNOWLEDGE_DIR, PORT: '0' };
    const child = await startChild({ command: BOT_COMMAND, env, readyText: READY_TEXT });
    times.push(child.readyAfter);
    await child.stop();
  }
  return {
    figures: [
      {
        name: `start to ready, median of ${RUNS}`,
        value: median(times),
        unit: 'ms',
        target: { atMost: 1000 },
      },
      { name: 'start to ready, slowest', value: largest(times), unit: 'ms' },
    ],
    broken: [],
  };
}
