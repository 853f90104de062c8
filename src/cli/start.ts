import { type Bot, createBot, type Loaded } from '../bot.ts';
import type { BotPorts } from '../bot-ports.ts';
import type { Config } from '../config.ts';
import type { Ops } from '../ops/create-ops.ts';
import { TIME_ZONE_VERSION } from '../quiz/calendar/zone-data.ts';
import { createNetwork } from '../slack/network.ts';
import type { SlackConnection } from '../slack/slack-options.ts';
import { StartError } from '../slack/start-error.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { readManifest } from './read-manifest.ts';

export interface StartPorts extends BotPorts {
  write(line: string): void;
}

export interface Running {
  stop(): Promise<void>;
}

/** Starts the bot, with a local workspace where there is no Slack; resolves to how to stop both. */
export async function start(config: Config, ports: StartPorts): Promise<Running> {
  const ops = await openOps(config, ports);
  try {
    const running = await (config.connection.kind === 'local'
      ? startLocally(config, ports, ops)
      : startInSlack({ ...config, connection: config.connection }, ports, ops));
    return {
      async stop() {
        await running.stop();
        await ops?.close();
      },
    };
  } catch (error) {
    await ops?.close();
    throw error;
  }
}

/** Probes are answered while the bot starts. The metrics are loaded where they are wanted only. */
async function openOps({ opsPort }: Config, { logger, monotonic }: StartPorts): Promise<Ops | undefined> {
  if (opsPort === undefined) return undefined;
  const { createOps } = await import('../ops/create-ops.ts');
  const ops = createOps({ port: opsPort, logger, monotonic });
  try {
    logger.info(`Probes and metrics are on port ${await ops.listen()}`);
  } catch (cause) {
    throw new StartError(`OPS_PORT ${opsPort} cannot be listened to: it is taken or not allowed.`, { cause });
  }
  return ops;
}

async function startInSlack(
  config: Config & { connection: SlackConnection },
  ports: StartPorts,
  ops: Ops | undefined,
): Promise<Running> {
  const { scopes = [] } = await readManifest();
  const network = createNetwork(config.proxy, ops?.onCall);
  const bot = createBot({ ...config, scopes }, { ...ports, network, ...(ops && { observer: ops.observer }) });
  ops?.watch(bot);
  ports.write(readyLine(await startOrStop(bot)));
  return bot;
}

async function startLocally(config: Config, ports: StartPorts, ops: Ops | undefined): Promise<Running> {
  const workspace = createWorkspace({
    port: config.port,
    ...(await readManifest()),
    now: ports.now,
    randomId: ports.randomId,
    logger: ports.logger,
  });
  await workspace.start();
  // One clock for both: the times in the database and those of the messages move together.
  const { now, onMove: onClockMove, stopAt: stopClockAt } = workspace.clock;
  const local = { ...config, connection: tokensOf(workspace), apiUrl: workspace.apiUrl };
  const network = createNetwork(undefined, ops?.onCall);
  const observed = ops ? { observer: ops.observer } : {};
  const bot = createBot(local, { ...ports, ...observed, network, now, onClockMove, stopClockAt });
  ops?.watch(bot);
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
