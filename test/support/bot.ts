import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type Bot, createBot } from '../../src/bot.ts';
import type { BotConfig } from '../../src/bot-config.ts';
import type { BotPorts } from '../../src/bot-ports.ts';
import { rateOf } from '../../src/slack/rate-limits.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startWorkspace } from './workspace.ts';

/** A small bank of our own, so that these tests do not change with the shipped one. */
export const fixtureBank = fileURLToPath(new URL('../fixtures/bank', import.meta.url));

export interface RunningBot {
  workspace: Workspace;
  bot: Bot;
  /** Messages of warn and above. */
  log: string[];
  /** The same as whole JSON lines. */
  logLines: string[];
  /** Milliseconds the bot wanted to wait; it never really does. */
  waits: number[];
}

/** The real bot on the local workspace by real sockets; both stop when the test ends. */
export async function startK8sBot(
  config: Partial<BotConfig> = {},
  running?: Workspace,
  ports: Partial<BotPorts> = {},
): Promise<RunningBot> {
  const workspace = running ?? (await startWorkspace());
  const log: string[] = [];
  const logLines: string[] = [];
  const waits: number[] = [];
  const logger = pino(
    { level: 'warn' },
    {
      write(line) {
        logLines.push(line);
        log.push(JSON.parse(line).msg);
      },
    },
  );
  const { botToken, appToken, apiUrl } = workspace;
  const connection = { kind: 'socket', botToken, appToken } as const;
  const bot = createBot(
    {
      connection,
      apiUrl,
      port: 0,
      knowledgeDirs: [fixtureBank],
      rateLimits: { person: rateOf(10_000), channel: rateOf(10_000) },
      ...config,
    },
    {
      logger,
      now: workspace.clock.now,
      onClockMove: workspace.clock.onMove,
      stopClockAt: workspace.clock.stopAt,
      monotonic: () => performance.now(),
      randomId: randomUUID,
      sleep: async (ms) => {
        waits.push(ms);
        // A turn of the loop, so that a retry without end would not hang the test.
        await new Promise((resolve) => setImmediate(resolve));
      },
      ...ports,
    },
  );
  onTestFinished(() => bot.stop());
  await bot.start();
  return { workspace, bot, log, logLines, waits };
}
