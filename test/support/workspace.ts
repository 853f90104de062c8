import { randomUUID } from 'node:crypto';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { onTestFinished } from 'vitest';
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';

export const alice = 'U0ALICE';
export const bob = 'U0BOB';
export const general = 'C0GENERAL';
export const k8sHelp = 'C0K8SHELP';
/** The channel where the bot is no member. */
export const random = 'C0RANDOM';

/** A started workspace on a free port, stopped when the test ends. */
export async function startWorkspace(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const workspace = createWorkspace({
    port: 0,
    now: () => Date.now(),
    monotonic: () => performance.now(),
    // As main.ts does.
    randomId: randomUUID,
    ...options,
  });
  await workspace.start();
  onTestFinished(() => workspace.stop());
  return workspace;
}

const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** The Web API as a bot sees it; errors are thrown at once, nothing is tried again. */
export function webClient(workspace: Workspace, token = workspace.botToken): WebClient {
  return new WebClient(token, {
    slackApiUrl: workspace.apiUrl,
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

/**
 * A Bolt app on one socket, with the listeners that `register` adds; stopped when the test ends.
 * @param reconnectAfter Bolt's limit for a pong and its wait before a new socket, in ms. Below a second, a busy
 * machine loses its socket between two steps of a test: only for tests that wait for a new socket anyway.
 */
export async function startBot(
  workspace: Workspace,
  register: (app: App) => void,
  reconnectAfter = 5000,
): Promise<App> {
  const clientOptions = { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    clientPingTimeout: reconnectAfter,
    logger: silent,
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const app = new App({
    token: workspace.botToken,
    receiver,
    clientOptions,
    deferInitialization: true,
    extendedErrorHandler: true,
    logger: silent,
  });
  app.error(async () => {});
  register(app);
  await app.init();
  await app.start();
  onTestFinished(async () => {
    await receiver.client.disconnect();
  });
  return app;
}
