import { BASELINE_READY_TEXT, baselineCommand } from './baseline.js';
import { startBot } from './bot.js';
import { startMeasuredChild } from './child.js';
import { freeLoopbackPort } from './loopback.js';
const SIGNING_SECRET = 'bench-signing-secret';
/** The bot in HTTP mode, and the baseline, each in a process of its own. */
export async function startHttpBots({ apiUrl }) {
    const env = {
        SLACK_BOT_TOKEN: 'xoxb-bench',
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_API_URL: apiUrl,
    };
    const [botPort, baselinePort] = [await freeLoopbackPort(), await freeLoopbackPort()];
    const bot = await startBot({ ...env, PORT: String(botPort) });
    try {
        const baseline = await startMeasuredChild({
            command: baselineCommand,
            env: { ...env, PORT: String(baselinePort) },
            readyText: BASELINE_READY_TEXT,
        });
        return {
            bot: { name: 'bot', child: bot, port: botPort, signingSecret: SIGNING_SECRET },
            baseline: { name: 'baseline', child: baseline, port: baselinePort, signingSecret: SIGNING_SECRET },
        };
    }
    catch (error) {
        await bot.stop();
        throw error;
    }
}
