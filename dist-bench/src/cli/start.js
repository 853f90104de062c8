import { createBot } from '../bot.js';
import { createWorkspace } from '../workspace/workspace.js';
import { readManifest } from './read-manifest.js';
/** Starts the bot, with a local workspace where there is no Slack; resolves to how to stop both. */
export async function start(config, ports) {
    if (config.connection.kind !== 'local') {
        const bot = createBot({ ...config, connection: config.connection }, ports);
        const bank = await startOrStop(bot);
        ports.write(readyLine(bank));
        return bot;
    }
    const workspace = createWorkspace({
        port: config.port,
        ...(await readManifest()),
        now: ports.now,
        randomId: ports.randomId,
        logger: ports.logger,
    });
    await workspace.start();
    const bot = createBot({ ...config, connection: tokensOf(workspace), apiUrl: workspace.apiUrl }, ports);
    const bank = await startOrStop(bot, workspace);
    ports.write(localLines(bank, workspace.url, config.port));
    return {
        async stop() {
            await bot.stop();
            await workspace.stop();
        },
    };
}
/** A bot that cannot start leaves nothing running. */
async function startOrStop(bot, workspace) {
    try {
        return await bot.start();
    }
    catch (error) {
        await bot.stop();
        await workspace?.stop();
        throw error;
    }
}
function tokensOf({ botToken, appToken }) {
    return { kind: 'socket', botToken, appToken };
}
function readyLine({ entries, warnings }) {
    return `K8s Q&A is ready: ${entries.length} entries, ${warnings.length} warnings.`;
}
function localLines(bank, url, wantedPort) {
    const moved = wantedPort !== 0 && !url.endsWith(`:${wantedPort}`);
    return [
        readyLine(bank),
        ...(moved ? [`Port ${wantedPort} is taken, so it is another one:`] : []),
        `Open ${url} and type /k8s probes`,
        'This is a small Slack on your own computer. The README tells how to connect a real one.',
    ].join('\n');
}
