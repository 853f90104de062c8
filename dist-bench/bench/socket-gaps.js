import { setTimeout as sleep } from 'node:timers/promises';
import { largest, median } from './percentile.js';
const ROUNDS = 5;
const BACK_LIMIT_MS = 30_000;
/** A new socket's first moments pass before it is taken away again. */
const REST_MS = 300;
/** How long the bot is out of reach when Slack renews its sockets, and when connections break. */
export async function measureSocketGaps(workspace) {
    const { faults } = workspace;
    const reason = 'refresh_requested';
    const trials = [
        ['refresh of one socket', () => faults.disconnect({ sockets: 'one', reason })],
        ['refresh of all sockets', () => faults.disconnect({ sockets: 'all', reason })],
        ['drop of one socket', () => faults.drop({ sockets: 'one' })],
        ['drop of all sockets', () => faults.drop({ sockets: 'all' })],
    ];
    const figures = [];
    for (const [name, strike] of trials) {
        const gaps = [];
        for (let round = 0; round < ROUNDS; round += 1) {
            await sleep(REST_MS);
            gaps.push(await gapAfter(workspace, strike));
        }
        const without = largest(gaps.map((gap) => gap.without));
        figures.push({ name: `${name}: longest without any`, value: without, unit: 'ms' });
        figures.push({
            name: `${name}: all back, median`,
            value: median(gaps.map((gap) => gap.back)),
            unit: 'ms',
        });
    }
    return { figures, broken: [] };
}
/** Throws where the sockets do not come back. */
async function gapAfter({ faults, listen, waitFor }, strike) {
    const wanted = faults.openSockets();
    const begin = performance.now();
    let emptySince;
    let without = 0;
    const look = () => {
        const now = performance.now();
        if (emptySince !== undefined)
            without = Math.max(without, now - emptySince);
        emptySince = faults.openSockets() === 0 ? (emptySince ?? now) : undefined;
    };
    const stop = listen(look);
    try {
        strike();
        await waitFor(() => faults.openSockets() === wanted, BACK_LIMIT_MS);
        return { without, back: performance.now() - begin };
    }
    finally {
        stop();
    }
}
