import { randomUUID } from 'node:crypto';
import { createWorkspace } from '../src/workspace/workspace.js';
import { startBot } from './bot.js';
export async function connectBot() {
    const workspace = createWorkspace({
        port: 0,
        now: () => Date.now(),
        monotonic: () => performance.now(),
        randomId: () => randomUUID().replaceAll('-', ''),
    });
    await workspace.start();
    try {
        const bot = await startBot({
            SLACK_BOT_TOKEN: workspace.botToken,
            SLACK_APP_TOKEN: workspace.appToken,
            SLACK_API_URL: workspace.apiUrl,
        });
        return {
            workspace,
            bot,
            async stop() {
                await bot.stop();
                await workspace.stop();
            },
        };
    }
    catch (error) {
        await workspace.stop();
        throw error;
    }
}
