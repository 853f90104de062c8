import { startFakeSlack } from './fake-slack.js';
import { startHttpBots } from './http-bots.js';
import { closedLoop, steadyLoad } from './http-load.js';
import { largest, median, percentile } from './percentile.js';
import { closeConnections } from './signed-command.js';
const CONCURRENCY = 16;
const ROUNDS = 3;
const ROUND_MS = 4_000;
const WARM_UP_MS = 1_500;
const PER_SECOND = 100;
/** Signed requests to the bot in HTTP mode, beside a bare Bolt app that gets the same in the same run. */
export async function measureHttpMode(questions, { steadySeconds }) {
    const slack = await startFakeSlack();
    try {
        const { bot, baseline } = await startHttpBots(slack);
        try {
            const load = { slack, questions };
            const throughput = await alternate(bot, baseline, load);
            const rate = { perSecond: PER_SECOND, seconds: steadySeconds };
            const steady = {
                bot: await steadyLoad(bot, load, rate),
                baseline: await steadyLoad(baseline, load, rate),
            };
            const peak = {
                bot: (await bot.child.usage()).peakMb,
                baseline: (await baseline.child.usage()).peakMb,
            };
            const figures = [
                ...throughputFigures(throughput),
                ...steadyFigures(steady, steadySeconds),
                ...memoryFigures(peak),
            ];
            return { figures, broken: [bot, baseline].flatMap((each) => brokenOf(each, throughput, steady)) };
        }
        finally {
            await Promise.all([bot.child.stop(), baseline.child.stop()]);
        }
    }
    finally {
        closeConnections();
        await slack.stop();
    }
}
/** Rounds in turn, so that what else the machine does hits both alike; the first of each is a warm-up. */
async function alternate(bot, baseline, load) {
    const results = { bot: [], baseline: [] };
    for (const each of [bot, baseline]) {
        await closedLoop(each, load, { concurrency: CONCURRENCY, ms: WARM_UP_MS });
    }
    for (let round = 0; round < ROUNDS; round += 1) {
        for (const each of [bot, baseline]) {
            results[each.name].push(await closedLoop(each, load, { concurrency: CONCURRENCY, ms: ROUND_MS }));
        }
    }
    return results;
}
function throughputFigures({ bot, baseline }) {
    // Round by round, as rounds that ran in turn met the same other work on the machine.
    const shares = bot.map(({ perSecond }, round) => perSecond / (baseline[round]?.perSecond ?? Number.NaN));
    const busy = largest([...bot, ...baseline].map(({ benchBusy }) => benchBusy));
    return [
        { name: `HTTP, ${CONCURRENCY} at once, bot`, value: medianRate(bot), unit: '/s' },
        { name: `HTTP, ${CONCURRENCY} at once, baseline`, value: medianRate(baseline), unit: '/s' },
        {
            name: 'HTTP, share of the baseline',
            value: median(shares),
            unit: '',
            target: { atLeast: 0.5 },
        },
        { name: 'HTTP, CPU an answer, bot', value: medianCpu(bot), unit: 'ms' },
        { name: 'HTTP, CPU an answer, baseline', value: medianCpu(baseline), unit: 'ms' },
        { name: 'HTTP, the benchmark itself busy, at most', value: busy, unit: '' },
    ];
}
function steadyFigures({ bot, baseline }, seconds) {
    const name = `HTTP, ${PER_SECOND}/s for ${seconds} s`;
    return [
        { name: `${name}, answers`, value: bot.times.length, unit: '' },
        { name: `${name}, lost`, value: bot.lost.length, unit: '', target: { atMost: 0 } },
        { name: `${name}, answer p50`, value: percentile(bot.times, 0.5), unit: 'ms' },
        { name: `${name}, answer p99`, value: percentile(bot.times, 0.99), unit: 'ms' },
        { name: `${name}, baseline p99`, value: percentile(baseline.times, 0.99), unit: 'ms' },
    ];
}
function memoryFigures({ bot, baseline }) {
    return [
        { name: 'HTTP, peak memory, bot', value: bot, unit: 'MB' },
        { name: 'HTTP, peak memory, baseline', value: baseline, unit: 'MB' },
        { name: 'HTTP, peak memory above it', value: bot - baseline, unit: 'MB', target: { atMost: 60 } },
    ];
}
function medianRate(results) {
    return median(results.map(({ perSecond }) => perSecond));
}
function medianCpu(results) {
    return median(results.map(({ cpuMs }) => cpuMs));
}
function brokenOf({ name, child }, closed, steady) {
    const lost = [...closed[name], steady[name]].flatMap((result) => result.lost);
    const complaints = child.complaints().map((line) => `it said: ${line}`);
    return [...lost, ...complaints].map((text) => `HTTP mode, ${name}: ${text}`);
}
