import { BASELINE_READY_TEXT, baselineCommand } from './baseline.ts';
import { startBot } from './bot.ts';
import { type Child, startMeasuredChild } from './child.ts';
import type { FakeSlack } from './fake-slack.ts';
import { freeLoopbackPort } from './loopback.ts';
import type { CommandTarget } from './signed-command.ts';

/** A process that takes signed requests. */
export interface HttpBot extends CommandTarget {
  name: 'bot' | 'baseline';
  child: Child;
}

const SIGNING_SECRET = 'bench-signing-secret';

/** The bot in HTTP mode, and the baseline, each in a process of its own. */
export async function startHttpBots({ apiUrl }: FakeSlack): Promise<{ bot: HttpBot; baseline: HttpBot }> {
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
  } catch (error) {
    await bot.stop();
    throw error;
  }
}
