import { type AppOptions, HTTPReceiver, type Receiver } from '@slack/bolt';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import type { SocketsHealth } from './doctor/health.ts';
import { freePort } from './free-port.ts';
import { oauthReceiver } from './oauth-receiver.ts';
import type { SlackOptions } from './slack-options.ts';
import { socketReceiver } from './socket-receiver.ts';

/** Signed requests of Slack stay far below; anything larger is refused before it is read. */
const BODY_LIMIT_BYTES = 512 * 1024;

export interface Reached {
  receiver: Receiver;
  /** Null where there are none. */
  sockets(): SocketsHealth | null;
  /** Whose token is used: the one of the only workspace, or each one's own. */
  authorization: Pick<AppOptions, 'token' | 'authorize'>;
}

/** How Slack reaches the bot. */
export async function createReceiver(options: SlackOptions): Promise<Reached> {
  const { connection, config, logger, network, now, sleep } = options;
  const noSockets = { sockets: () => null };
  if (options.receiver)
    return { receiver: options.receiver, ...noSockets, authorization: tokenOf(connection) };
  switch (connection.kind) {
    case 'socket': {
      const { appToken } = connection;
      const bolt = boltLogger(logger);
      const receiver = socketReceiver({
        appToken,
        apiUrl: config.apiUrl,
        logger,
        boltLogger: bolt,
        network,
        now,
        sleep,
      });
      return { receiver, sockets: receiver.health, authorization: tokenOf(connection) };
    }
    case 'http': {
      const port = await listeningPort(options);
      const { signingSecret } = connection;
      const bolt = boltLogger(logger);
      const receiver = new HTTPReceiver({ signingSecret, port, bodyLimit: BODY_LIMIT_BYTES, logger: bolt });
      return { receiver, ...noSockets, authorization: tokenOf(connection) };
    }
    case 'oauth': {
      const receiver = oauthReceiver({
        connection,
        port: await listeningPort(options),
        bodyLimit: BODY_LIMIT_BYTES,
        installationStore: options.installationStore,
        scopes: options.scopes,
        clientOptions: clientOptions(config.apiUrl, network.fetch),
        logger,
      });
      const authorize: AppOptions['authorize'] = receiver.installer?.authorize;
      return { receiver, ...noSockets, authorization: { ...(authorize && { authorize }) } };
    }
    default:
      return connection satisfies never;
  }
}

function tokenOf(connection: SlackOptions['connection']): Pick<AppOptions, 'token'> {
  return connection.kind === 'oauth' ? {} : { token: connection.botToken };
}

async function listeningPort({ config, logger }: SlackOptions): Promise<number> {
  const port = await freePort(config.port, (taken) => logger.warn(`Port ${taken} is taken, trying the next`));
  logger.info(`Listening for Slack on port ${port}, path /slack/events`);
  return port;
}
