import { App, type InstallationStore, type Receiver, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answerer } from '../answer/create-answer.ts';
import type { Config } from '../config.ts';
import type { Connection } from '../connection.ts';
import type { Observer } from '../observer.ts';
import { TIMING, type Timing } from '../quiz/posting/timing.ts';
import type { RequestIds } from '../request-ids.ts';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { createReceiver } from './create-receiver.ts';
import { dedupe } from './dedupe.ts';
import { missingIn } from './doctor/examine.ts';
import type { BankHealth, DatabaseHealth, SocketsHealth } from './doctor/health.ts';
import { reportScopes } from './doctor/self-test.ts';
import { throughFrontDoor } from './door/front-door.ts';
import { createDrain } from './drain.ts';
import { type Installations, singleInstallation, storedInstallations } from './installations.ts';
import type { Languages } from './languages.ts';
import { listenerDeps } from './listener-deps.ts';
import { registerListeners } from './listeners/register-listeners.ts';
import type { Network } from './network.ts';
import type { People } from './people.ts';
import type { Quiz } from './quiz/quiz.ts';
import type { RateLimits } from './rate-limits.ts';
import { createReasons } from './reasons.ts';
import type { SeenStore } from './seen.ts';
import type { Sleep } from './sleep.ts';
import { startError } from './start-error.ts';
import type { Stores } from './stores.ts';
import { withRequestId } from './with-request-id.ts';
import { within } from './within.ts';

export type SlackConnection = Exclude<Connection, { kind: 'local' }>;

export interface SlackOptions {
  connection: SlackConnection;
  config: Pick<Config, 'apiUrl' | 'port' | 'sourceBaseUrl'> &
    Partial<Pick<Config, 'allowSharedChannels' | 'allowGuests'>> & {
      quizManagers?: readonly string[];
      rateLimits?: RateLimits;
      quizTiming?: Timing;
    };
  answerer(): Answerer;
  /** Null while there is no database. */
  quiz(): Promise<Quiz | null>;
  hasQuizItems(entryId: string): boolean;
  /** Null while there is no database. */
  stores(): Stores | null;
  people: People;
  languages: Languages;
  seen: SeenStore;
  /** Where several workspaces install the app. */
  installationStore: InstallationStore;
  /** What an installation asks for. */
  scopes: readonly string[];
  observer: Observer;
  network: Network;
  requestIds: RequestIds;
  /** Never the same twice. */
  randomId(): string;
  monotonic(): number;
  bankHealth(): BankHealth;
  databaseHealth(): Promise<DatabaseHealth>;
  /** In the place of Slack's, as a test does that feeds the app by itself. */
  receiver?: Receiver;
  logger: Logger;
  now(): number;
  sleep: Sleep;
}

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
