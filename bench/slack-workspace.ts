import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../src/workspace/state.ts';
import { createWorkspace, type Workspace } from '../src/workspace/workspace.ts';
import { startBot } from './bot.ts';
import type { Child } from './child.ts';

/** A workspace in this process, and the bot in another, connected by its real sockets. */
export interface ConnectedBot {
  workspace: Workspace;
  bot: Child;
  stop(): Promise<void>;
}

/** Its database and all it keeps go with it. `people` are there beside the usual ones. */
export async function connectBot({
  people = [],
  env = {},
}: {
  people?: readonly Person[];
  env?: Record<string, string>;
} = {}): Promise<ConnectedBot> {
  const workspace = createWorkspace({
    port: 0,
    people,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    randomId: () => randomUUID().replaceAll('-', ''),
  });
  const dataDir = await mkdtemp(join(tmpdir(), 'k8s-qa-bench-'));
  const end = async () => {
    await workspace.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  await workspace.start();
  try {
    const whole = {
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.apiUrl,
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      ...env,
    };
    // The first start makes the index of the bank, which takes memory that later ones never need.
    await (await startBot(whole)).stop();
    const bot = await startBot(whole);
    return {
      workspace,
      bot,
      async stop() {
        await bot.stop();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
