import { App, type InstallationStore, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answerer } from '../answer/create-answer.ts';
import type { Config } from '../config.ts';
import { admitAll } from './admission.ts';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { dedupe } from './dedupe.ts';
import { createDrain } from './drain.ts';
import { registerErrorDoor } from './error-door.ts';
import { type Installations, singleInstallation, storedInstallations } from './installations.ts';
import { registerAnswerButtons } from './listeners/answer-buttons.ts';
import { registerChannelEvents } from './listeners/channel-events.ts';
import { registerCommand } from './listeners/command.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import { registerQuestionEvents } from './listeners/question-events.ts';
import { registerQuizButtons } from './listeners/quiz-buttons.ts';
import { registerQuizChoices } from './listeners/quiz-choices.ts';
import { registerQuizMenu } from './listeners/quiz-menu.ts';
import type { People } from './people.ts';
import type { Quiz } from './quiz/quiz.ts';
import { createReasons } from './reasons.ts';
import { createReceiver, type SlackConnection } from './receiver.ts';
import { createReply } from './reply.ts';
import type { SeenStore } from './seen.ts';
import type { Sleep } from './sleep.ts';
import { startError } from './start-error.ts';
import type { Stores } from './stores.ts';

export interface SlackOptions {
  connection: SlackConnection;
  config: Pick<Config, 'apiUrl' | 'port' | 'sourceBaseUrl'> & { quizManagers?: readonly string[] };
  answerer(): Answerer;
  /** Null while there is no database. */
  quiz(): Promise<Quiz | null>;
  /** Null while there is no database. */
  stores(): Stores | null;
  people: People;
  seen: SeenStore;
  /** Where several workspaces install the app. */
  installationStore: InstallationStore;
  /** What an installation asks for. */
  scopes: readonly string[];
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
  /** Takes nothing new and lets what was begun finish. */
  stop(): Promise<void>;
}

const DRAIN_MS = 8_000;

/** The Bolt app with all listeners; how it is reached differs only in the receiver. */
export async function createSlackApp(options: SlackOptions): Promise<SlackApp> {
  const { connection, config, logger } = options;
  const receiver = await createReceiver(options);
  const clientOf = (token: string) =>
    new webApi.WebClient(token, { ...clientOptions(config.apiUrl), logger: boltLogger(logger) });
  const app = new App({
    // The receiver of several workspaces brings the way to their tokens with it.
    ...(connection.kind !== 'oauth' && { token: connection.botToken }),
    receiver,
    clientOptions: clientOptions(config.apiUrl),
    deferInitialization: true,
    extendedErrorHandler: true,
    convoStore: false,
    logger: boltLogger(logger),
  });
  const drain = createDrain();
  app.use(drain.track);
  app.use(dedupe(options.seen));
  registerListeners(app, listenerDeps(options), logger);
  let started = false;
  return {
    async start() {
      const connected = await connect(options, clientOf);
      await orStartError(app.init(), 'SLACK_BOT_TOKEN', config.apiUrl);
      const what = connection.kind === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
      await orStartError(app.start(), what, config.apiUrl);
      started = true;
      return connected;
    },
    async stop() {
      if (!started) return;
      started = false;
      await Promise.all([app.stop(), drain.empty(DRAIN_MS)]);
    },
  };
}

async function connect(
  { connection, config, installationStore }: SlackOptions,
  clientOf: (token: string) => webApi.WebClient,
): Promise<Connected> {
  if (connection.kind === 'oauth') {
    return { teamId: undefined, ...storedInstallations(installationStore, clientOf) };
  }
  const client = clientOf(connection.botToken);
  const { team_id: teamId = '', bot_id: botId } = await orStartError(
    client.auth.test(),
    'SLACK_BOT_TOKEN',
    config.apiUrl,
  );
  return { teamId, ...singleInstallation({ client, teamId, botId }) };
}

export function registerListeners(app: App, deps: ListenerDeps, logger: Logger): void {
  registerCommand(app, deps);
  registerQuestionEvents(app, deps);
  registerAnswerButtons(app, deps);
  registerQuizChoices(app, deps);
  registerQuizButtons(app, deps);
  registerQuizMenu(app, deps);
  registerChannelEvents(app, deps);
  registerErrorDoor(app, deps, logger);
}

function listenerDeps(options: SlackOptions): ListenerDeps {
  const { answerer, quiz, stores, people, config, logger, sleep } = options;
  const reasons = createReasons(options.now);
  return {
    answerer,
    quiz,
    stores,
    admit: admitAll,
    turnAway: async ({ code }, { teamId, user, channel }) => reasons.note({ code, teamId, user, channel }),
    reasons,
    onAnswered: async () => undefined,
    sourceBaseUrl: config.sourceBaseUrl,
    quizManagers: config.quizManagers ?? [],
    ...people,
    reply: (client, place) => createReply(place, { client, sleep, logger }),
  };
}

async function orStartError<T>(work: Promise<T>, what: string, apiUrl: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw startError(error, what, apiUrl);
  }
}
