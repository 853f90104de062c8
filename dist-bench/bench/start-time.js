import { BOT_COMMAND, KNOWLEDGE_DIR, READY_TEXT } from './bot.js';
import { startChild } from './child.js';
import { largest, median } from './percentile.js';
const RUNS = 7;
/** Process start to its line "… is ready", local workspace included, as a newcomer runs it. */
export async function measureStart() {
    const times = [];
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
