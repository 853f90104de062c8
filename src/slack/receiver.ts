import { HTTPReceiver, type InstallationStore, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Connection } from '../connection.ts';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { freePort } from './free-port.ts';
import { oauthReceiver } from './oauth-receiver.ts';
import type { Sleep } from './sleep.ts';
import { socketReceiver } from './socket-receiver.ts';

export type SlackConnection = Exclude<Connection, { kind: 'local' }>;

export interface ReceiverOptions {
  connection: SlackConnection;
  config: Pick<Config, 'apiUrl' | 'port'>;
  /** Where several workspaces install the app. */
  installationStore: InstallationStore;
  /** What an installation asks for. */
  scopes: readonly string[];
  logger: Logger;
  now(): number;
  sleep: Sleep;
}

/** Signed requests of Slack stay far below; anything larger is refused before it is read. */
const BODY_LIMIT_BYTES = 512 * 1024;

/** The ways in which Slack reaches the bot. */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { connection, config, logger, now, sleep } = options;
  const bolt = boltLogger(logger);
  switch (connection.kind) {
    case 'socket': {
      const { appToken } = connection;
      return socketReceiver({ appToken, apiUrl: config.apiUrl, logger, boltLogger: bolt, now, sleep });
    }
    case 'http': {
      const port = await listeningPort(options);
      const { signingSecret } = connection;
      return new HTTPReceiver({ signingSecret, port, bodyLimit: BODY_LIMIT_BYTES, logger: bolt });
    }
    case 'oauth':
      return oauthReceiver({
        connection,
        port: await listeningPort(options),
        bodyLimit: BODY_LIMIT_BYTES,
        installationStore: options.installationStore,
        scopes: options.scopes,
        clientOptions: clientOptions(config.apiUrl),
        logger,
      });
    default:
      return connection satisfies never;
  }
}

async function listeningPort({ config, logger }: ReceiverOptions): Promise<number> {
  const port = await freePort(config.port, (taken) => logger.warn(`Port ${taken} is taken, trying the next`));
  logger.info(`Listening for Slack on port ${port}, path /slack/events`);
  return port;
}
