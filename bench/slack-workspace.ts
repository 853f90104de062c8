import { randomUUID } from 'node:crypto';
import { createWorkspace, type Workspace } from '../src/workspace/workspace.ts';
import { startBot } from './bot.ts';
import type { Child } from './child.ts';

/** A workspace in this process, and the bot in another, connected by its real sockets. */
export interface ConnectedBot {
  workspace: Workspace;
  bot: Child;
  stop(): Promise<void>;
}

export async function connectBot(): Promise<ConnectedBot> {
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
  } catch (error) {
    await workspace.stop();
    throw error;
  }
}
