import { HTTPReceiver, type Receiver } from '@slack/bolt';
import { boltLogger } from './bolt-logger.ts';
import type { SocketsHealth } from './doctor/health.ts';
import { freePort } from './free-port.ts';
import type { SlackOptions } from './slack-app.ts';
import { socketReceiver } from './socket-receiver.ts';

/** Signed requests of Slack stay far below; anything larger is refused before it is read. */
const BODY_LIMIT_BYTES = 512 * 1024;

export interface Reached {
  receiver: Receiver;
  /** Null where there are none. */
  sockets(): SocketsHealth | null;
}

/** How Slack reaches the bot. */
export async function createReceiver(options: SlackOptions): Promise<Reached> {
  const { connection, config, logger, now, sleep } = options;
  if (options.receiver) return { receiver: options.receiver, sockets: () => null };
  switch (connection.kind) {
    case 'socket': {
      const { appToken } = connection;
      const bolt = boltLogger(logger);
      const receiver = socketReceiver({
        appToken,
        apiUrl: config.apiUrl,
        logger,
        boltLogger: bolt,
        now,
        sleep,
      });
      return { receiver, sockets: receiver.health };
    }
    case 'http': {
      const port = await freePort(config.port, (taken) =>
        logger.warn(`Port ${taken} is taken, trying the next`),
      );
      logger.info(`Listening for Slack on port ${port}, path /slack/events`);
      const { signingSecret } = connection;
      const bolt = boltLogger(logger);
      const receiver = new HTTPReceiver({ signingSecret, port, bodyLimit: BODY_LIMIT_BYTES, logger: bolt });
      return { receiver, sockets: () => null };
    }
    default:
      return connection satisfies never;
  }
}
