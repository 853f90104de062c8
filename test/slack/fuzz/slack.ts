import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import type { BotConfig } from '../../../src/bot-config.ts';
import type { BotPorts } from '../../../src/bot-ports.ts';
import type { Core } from '../../../src/workspace/core.ts';
import { type CoreOptions, createCore } from '../../../src/workspace/create-core.ts';
import { createWorkspaceServer } from '../../../src/workspace/http-server.ts';
import type { Chance } from './chance.ts';
import type { World } from './world.ts';

const bank = fileURLToPath(new URL('../../../knowledge', import.meta.url));
const noLimit = { burst: 1e9, perMinute: 1e9 };

/** A kind of warning or error of the bot, so that the log of a long run stays small. */
export interface Logged {
  msg: string;
  /** The name of the error's class. */
  error: string;
  stack: string;
  times: number;
}

export interface FuzzedBot {
  core: Core;
  logged: Logged[];
  openSockets(): number;
}

/** The real bot on the inside of a workspace, from where any payload can be sent; both end with the test. */
export async function startFuzzedBot(
  ports: Partial<BotPorts> = {},
  options: Partial<CoreOptions> = {},
): Promise<FuzzedBot> {
  let url = '';
  const randomId = randomUUID;
  const { core, sockets } = createCore(
    { now: () => Date.now(), monotonic: () => performance.now(), randomId, ...options },
    () => url,
  );
  const server = createWorkspaceServer(core, sockets);
  url = `http://127.0.0.1:${await server.listen(0)}`;
  onTestFinished(async () => {
    core.delivery.close();
    await server.close();
  });
  const logged: Logged[] = [];
  const write = (line: string) => {
    const { msg, err } = JSON.parse(line);
    const said = String(msg).slice(0, 60);
    const stack = String(err?.stack ?? '')
      .split('\n')
      .slice(0, 4)
      .join('\n');
    const same = logged.find((each) => each.msg === said && each.stack === stack);
    if (same) same.times += 1;
    else logged.push({ msg: said, error: err?.type ?? '', stack, times: 1 });
  };
  const bot = createBot(configOf(core, url), {
    logger: pino({ level: 'warn' }, { write }),
    now: () => Date.now(),
    monotonic: () => performance.now(),
    randomId: randomUUID,
    sleep: () => new Promise((resolve) => setImmediate(resolve)),
    ...ports,
  });
  onTestFinished(() => bot.stop());
  await bot.start();
  return { core, logged, openSockets: () => sockets?.pool.size() ?? 0 };
}

function configOf({ tokens }: Core, url: string): BotConfig {
  return {
    connection: { kind: 'socket', botToken: tokens.bot, appToken: tokens.app },
    apiUrl: `${url}/api/`,
    port: 0,
    knowledgeDirs: [bank],
    database: { kind: 'sqlite', file: ':memory:' },
    rateLimits: { person: noLimit, channel: noLimit },
    allowGuests: true,
  };
}

/** Payloads with addresses and triggers that this workspace takes. */
export function createWorld(core: Core, chance: Chance): World {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const nextTs = () => `179${String(next()).padStart(7, '0')}.000100`;
  return {
    chance,
    botUser: core.state.bot.userId,
    nextTs,
    nextId: () => `${chance.below(1e9)}${next()}`,
    responseUrl(channel, user) {
      if (chance.happens(0.1)) return chance.pick(['not an address', 'http://127.0.0.1:1/hooks/x', '']);
      return `${core.baseUrl()}/hooks/${core.responseUrls.issue({ channel, user })}`;
    },
    triggerId: (user) => (chance.happens(0.9) ? core.triggers.issue(user) : 'expired'),
  };
}
