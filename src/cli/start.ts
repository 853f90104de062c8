import { type Bot, createBot, type Loaded } from '../bot.ts';
import type { BotPorts } from '../bot-ports.ts';
import type { Config } from '../config.ts';
import { TIME_ZONE_VERSION } from '../quiz/calendar/zone-data.ts';
import type { SlackConnection } from '../slack/slack-app.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { readManifest } from './read-manifest.ts';

export interface StartPorts extends BotPorts {
  write(line: string): void;
}

/** Starts the bot, with a local workspace where there is no Slack; resolves to how to stop both. */
export async function start(config: Config, ports: StartPorts): Promise<{ stop(): Promise<void> }> {
  if (config.connection.kind !== 'local') {
    const { scopes } = await readManifest();
    const bot = createBot({ ...config, connection: config.connection, scopes: scopes ?? [] }, ports);
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
  // One clock for both: the times in the database and those of the messages move together.
  const { now, onMove: onClockMove } = workspace.clock;
  const local = { ...config, connection: tokensOf(workspace), apiUrl: workspace.apiUrl };
  const bot = createBot(local, { ...ports, now, onClockMove });
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
async function startOrStop(bot: Bot, workspace?: Workspace): Promise<Loaded> {
  try {
    return await bot.start();
  } catch (error) {
    await bot.stop();
    await workspace?.stop();
    throw error;
  }
}

function tokensOf({ botToken, appToken }: Workspace): SlackConnection {
  return { kind: 'socket', botToken, appToken };
}

function readyLine({ entries, warnings, quizItems }: Loaded): string {
  const bank = `${entries.length} entries, ${quizItems} quiz items, ${warnings.length} warnings`;
  return `K8s Q&A is ready: ${bank}; time zones ${TIME_ZONE_VERSION}.`;
}

function localLines(bank: Loaded, url: string, wantedPort: number): string {
  const moved = wantedPort !== 0 && !url.endsWith(`:${wantedPort}`);
  return [
    readyLine(bank),
    ...(moved ? [`Port ${wantedPort} is taken, so it is another one:`] : []),
    `Open ${url} and type /k8s probes`,
    'This is a small Slack on your own computer. The README tells how to connect a real one.',
  ].join('\n');
}
