import { App, webApi } from '@slack/bolt';
import { TIMING } from '../quiz/posting/timing.ts';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { createReceiver } from './create-receiver.ts';
import { dedupe } from './dedupe.ts';
import { missingIn } from './doctor/examine.ts';
import type { SocketsHealth } from './doctor/health.ts';
import { reportScopes } from './doctor/self-test.ts';
import { throughFrontDoor } from './door/front-door.ts';
import { createDrain } from './drain.ts';
import { type Installations, singleInstallation, storedInstallations } from './installations.ts';
import { listenerDeps } from './listener-deps.ts';
import { registerListeners } from './listeners/register-listeners.ts';
import { createReasons } from './reasons.ts';
import type { SlackOptions } from './slack-options.ts';
import { startError } from './start-error.ts';
import { withRequestId } from './with-request-id.ts';
import { within } from './within.ts';

/** The bot once it is connected. */
export interface Connected extends Installations {
  /** The only workspace; undefined where several install the app. */
  teamId: string | undefined;
}

export interface SlackApp {
  /** Connects; throws a `StartError` whose message tells what to do. */
  start(): Promise<Connected>;
  /** Null where there are none. */
  sockets(): SocketsHealth | null;
  /** Takes nothing new and lets what was begun finish. */
  stop(): Promise<void>;
}

/** With what else has to end, below the ten seconds that a stop may take. */
const CLOSE_MS = 3_000;
const DRAIN_MS = 5_000;

/** The Bolt app with all listeners; how it is reached differs only in the receiver. */
export async function createSlackApp(options: SlackOptions): Promise<SlackApp> {
  const { connection, config, logger, network } = options;
  const reasons = createReasons(options.now);
  const { receiver, sockets, authorization } = await createReceiver(options);
  const app = new App({
    ...authorization,
    receiver: throughFrontDoor(receiver, { reasons, logger }),
    clientOptions: clientOptions(config.apiUrl, network.fetch),
    deferInitialization: true,
    extendedErrorHandler: true,
    convoStore: false,
    logger: boltLogger(logger),
  });
  const drain = createDrain();
  app.use(withRequestId(options));
  app.use(drain.track);
  app.use(dedupe(options.seen, reasons));
  registerListeners(app, listenerDeps(options, reasons, sockets), {
    now: options.now,
    clientOf: clientsOf(options),
    logger,
  });
  let started = false;
  return {
    async start() {
      const connected = await connect(options);
      await orStartError(app.init(), 'SLACK_BOT_TOKEN', config.apiUrl);
      const what = connection.kind === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
      await orStartError(app.start(), what, config.apiUrl);
      started = true;
      return connected;
    },
    sockets,
    async stop() {
      if (!started) return;
      started = false;
      // What comes in until the last socket is closed is answered, too.
      await within<unknown>(app.stop(), CLOSE_MS, () => undefined);
      await drain.empty(DRAIN_MS);
    },
  };
}

function clientsOf({ config, logger, network }: SlackOptions): (token: string) => webApi.WebClient {
  const { timeout } = config.quizTiming ?? TIMING;
  return (token) =>
    new webApi.WebClient(token, {
      ...clientOptions(config.apiUrl, network.fetch, timeout),
      logger: boltLogger(logger),
    });
}

/** Asks Slack who this is, and names the scopes that are missing; of several workspaces each asks in its own time. */
async function connect(options: SlackOptions): Promise<Connected> {
  const { connection, config, logger, installationStore } = options;
  const clientOf = clientsOf(options);
  if (connection.kind === 'oauth') {
    return { teamId: undefined, ...storedInstallations(installationStore, clientOf) };
  }
  const client = clientOf(connection.botToken);
  const own = await orStartError(client.auth.test(), 'SLACK_BOT_TOKEN', config.apiUrl);
  const { team_id: teamId = '', bot_id: botId } = own;
  reportScopes(missingIn(own), logger);
  return { teamId, ...singleInstallation({ client, teamId, botId }) };
}

async function orStartError<T>(work: Promise<T>, what: string, apiUrl: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw startError(error, what, apiUrl);
  }
}
