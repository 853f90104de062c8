import { type App, type Logger as BoltLogger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { clientOptions } from './client-options.ts';
import type { SocketsHealth } from './doctor/health.ts';
import { guardFrames } from './guard-frames.ts';
import type { Network } from './network.ts';
import { type OpenEnvelopes, watchEnvelopes } from './open-envelopes.ts';
import type { Sleep } from './sleep.ts';
import { within } from './within.ts';

/** Slack sends each envelope to one of an app's sockets, so while one is renewed the other receives. */
const SOCKETS = 2;
/** Slack's hello comes within a second; a socket without one is given up. */
const OPEN_TIMEOUT_MS = 15_000;
const CLOSE_MS = 2_000;
const MINUTE_MS = 60_000;
/** A socket that opens and is lost this often in a minute is not renewed at once any more: Slack allows 50. */
const LOSSES_A_MINUTE = 20;
const STORM_DELAY_MS = 5_000;
/** After a first failure to open at once, then slower, so that an outage is not answered with a storm. */
const FAILURE_DELAYS_MS = [0, 0, 1_000, 2_000, 5_000, 10_000, 30_000];

export class SocketOpenTimeoutError extends Error {
  override name = 'SocketOpenTimeoutError' as const;

  constructor(ms: number) {
    super(`Slack did not greet a new socket within ${ms} ms`);
  }
}

export interface SocketsReceiver extends Receiver {
  health(): SocketsHealth;
}

export interface SocketOptions {
  appToken: string;
  apiUrl: string;
  logger: Logger;
  boltLogger: BoltLogger;
  network: Network;
  now(): number;
  sleep: Sleep;
}

/**
 * Two Socket Mode connections that feed one app. Each is renewed at once when Slack refreshes it or it drops;
 * Bolt's own reconnect would wait five seconds first.
 */
export function socketReceiver(options: SocketOptions): SocketsReceiver {
  const sockets = Array.from({ length: SOCKETS }, () => newSocket(options));
  const receivers = sockets.map(({ receiver }) => receiver);
  const openedAt = new Map<SocketModeReceiver, number>();
  let stopping = false;
  return {
    health: () => ({ wanted: SOCKETS, openedAt: [...openedAt.values()] }),
    init(app: App) {
      for (const receiver of receivers) receiver.init(app);
    },
    async start() {
      // The first must open, or the tokens are wrong; whatever fails later is tried again.
      const [first, ...others] = receivers;
      if (first) void keepOpen(first, await open(first));
      for (const other of others) void keepOpen(other, await tryOpen(other));
    },
    async stop() {
      stopping = true;
      await Promise.all(sockets.map(closeSoon));
    },
  };

  async function keepOpen(receiver: SocketModeReceiver, first: Opened | undefined): Promise<void> {
    let opened = first;
    let failures = 0;
    let losses: number[] = [];
    for (;;) {
      if (opened) openedAt.set(receiver, options.now());
      await opened?.lost;
      openedAt.delete(receiver);
      if (stopping) return;
      failures = opened ? 0 : failures + 1;
      losses = [...losses, options.now()].filter((at) => at > options.now() - MINUTE_MS);
      await options.sleep(delayOf(failures, losses.length));
      if (stopping) return;
      opened = await tryOpen(receiver);
    }
  }

  async function tryOpen(receiver: SocketModeReceiver): Promise<Opened | undefined> {
    try {
      return await open(receiver);
    } catch (error) {
      options.logger.error({ err: error }, 'A socket to Slack could not be opened; trying again');
      await close(receiver);
      return undefined;
    }
  }
}

/** How long to wait before the next try, after so many failures in a row and losses within a minute. */
function delayOf(failures: number, losses: number): number {
  const delay = FAILURE_DELAYS_MS[Math.min(failures, FAILURE_DELAYS_MS.length - 1)] ?? 0;
  return losses > LOSSES_A_MINUTE ? Math.max(delay, STORM_DELAY_MS) : delay;
}

interface Opened {
  /** Resolves when the socket is gone, for whatever reason. */
  lost: Promise<void>;
}

async function open(receiver: SocketModeReceiver): Promise<Opened> {
  const { client } = receiver;
  const lost = new Promise<void>((resolve) => {
    client.once('disconnected', () => resolve());
  });
  await within<unknown>(receiver.start(), OPEN_TIMEOUT_MS, () => {
    throw new SocketOpenTimeoutError(OPEN_TIMEOUT_MS);
  });
  return { lost };
}

/** Bolt's disconnect never resolves for a socket that is gone already. */
function close({ client }: SocketModeReceiver): Promise<void> {
  return within(client.disconnect(), CLOSE_MS, () => undefined);
}

interface Socket {
  receiver: SocketModeReceiver;
  envelopes: OpenEnvelopes;
}

async function closeSoon({ receiver, envelopes }: Socket): Promise<void> {
  await envelopes.none();
  await close(receiver);
}

function newSocket({ appToken, apiUrl, boltLogger, logger, network }: SocketOptions): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger,
    ...(network.dispatcher && { dispatcher: network.dispatcher }),
    autoReconnectEnabled: false,
    customPropertiesExtractor: ({ envelope_id: envelopeId }) => ({ envelopeId }),
    installerOptions: { clientOptions: clientOptions(apiUrl, network.fetch) },
  });
  const envelopes = watchEnvelopes(receiver.client);
  guardFrames(receiver.client, envelopes, logger);
  return { receiver, envelopes };
}
