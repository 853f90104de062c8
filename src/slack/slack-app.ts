import { App, HTTPReceiver, type Receiver, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answerer } from '../answer/create-answer.ts';
import type { Config, Connection } from '../config.ts';
import { admitAll } from './admission.ts';
import { boltLogger } from './bolt-logger.ts';
import { clientOptions } from './client-options.ts';
import { dedupe } from './dedupe.ts';
import { createDrain } from './drain.ts';
import { registerErrorDoor } from './error-door.ts';
import { freePort } from './free-port.ts';
import { currentVotes, keepAccount } from './gaps/keep-account.ts';
import { registerAnswerButtons } from './listeners/answer-buttons.ts';
import { registerChallenges } from './listeners/challenges.ts';
import { registerChannelEvents } from './listeners/channel-events.ts';
import { registerCommand } from './listeners/command.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import { registerGapButtons } from './listeners/gap-buttons.ts';
import { registerGapViews } from './listeners/gap-views.ts';
import { registerPrivacyButtons } from './listeners/privacy-buttons.ts';
import { registerQuestionEvents } from './listeners/question-events.ts';
import { registerQuizButtons } from './listeners/quiz-buttons.ts';
import { registerQuizChoices } from './listeners/quiz-choices.ts';
import { registerQuizMenu } from './listeners/quiz-menu.ts';
import { registerSuggestions } from './listeners/suggestions.ts';
import { registerTeamEvents } from './listeners/team-events.ts';
import type { People } from './people.ts';
import type { Installed } from './quiz/poster.ts';
import type { Quiz } from './quiz/quiz.ts';
import { createReasons } from './reasons.ts';
import { createReply } from './reply.ts';
import type { SeenStore } from './seen.ts';
import type { Sleep } from './sleep.ts';
import { socketReceiver } from './socket-receiver.ts';
import { startError } from './start-error.ts';
import type { Stores } from './stores.ts';

export type SlackConnection = Exclude<Connection, { kind: 'local' }>;

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
  logger: Logger;
  now(): number;
  sleep: Sleep;
}

/** This bot in its workspace. */
export interface OwnBot extends Installed {
  teamId: string;
}

export interface SlackApp {
  /** Connects; throws a `StartError` whose message tells what to do. */
  start(): Promise<OwnBot>;
  /** Takes nothing new and lets what was begun finish. */
  stop(): Promise<void>;
}

/** Signed requests of Slack stay far below; anything larger is refused before it is read. */
const BODY_LIMIT_BYTES = 512 * 1024;
const DRAIN_MS = 8_000;

/** The Bolt app with all listeners; how it is reached differs only in the receiver. */
export async function createSlackApp(options: SlackOptions): Promise<SlackApp> {
  const { connection, config, logger } = options;
  const receiver = await createReceiver(options);
  const app = new App({
    token: connection.botToken,
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
      await orStartError(app.init(), 'SLACK_BOT_TOKEN', config.apiUrl);
      const what = connection.kind === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
      const client = new webApi.WebClient(connection.botToken, {
        ...clientOptions(config.apiUrl),
        logger: boltLogger(logger),
      });
      const { team_id: teamId = '', bot_id: botId } = await orStartError(
        client.auth.test(),
        'SLACK_BOT_TOKEN',
        config.apiUrl,
      );
      await orStartError(app.start(), what, config.apiUrl);
      started = true;
      return { client, teamId, botId };
    },
    async stop() {
      if (!started) return;
      started = false;
      await Promise.all([app.stop(), drain.empty(DRAIN_MS)]);
    },
  };
}

export function registerListeners(app: App, deps: ListenerDeps, logger: Logger): void {
  registerCommand(app, deps);
  registerQuestionEvents(app, deps);
  registerAnswerButtons(app, deps);
  registerQuizChoices(app, deps);
  registerQuizButtons(app, deps);
  registerQuizMenu(app, deps);
  registerChannelEvents(app, deps);
  registerGapButtons(app, deps);
  registerGapViews(app, deps);
  registerPrivacyButtons(app, deps);
  registerTeamEvents(app, deps);
  registerChallenges(app, deps);
  registerSuggestions(app, deps);
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
    onAnswered: keepAccount({ stores, answerer }),
    votes: currentVotes(stores),
    sourceBaseUrl: config.sourceBaseUrl,
    quizManagers: config.quizManagers ?? [],
    ...people,
    reply: (client, place) => createReply(place, { client, sleep, logger }),
  };
}

async function createReceiver({ connection, config, logger, now, sleep }: SlackOptions): Promise<Receiver> {
  const bolt = boltLogger(logger);
  switch (connection.kind) {
    case 'socket': {
      const { appToken } = connection;
      return socketReceiver({ appToken, apiUrl: config.apiUrl, logger, boltLogger: bolt, now, sleep });
    }
    case 'http': {
      const port = await freePort(config.port, (taken) =>
        logger.warn(`Port ${taken} is taken, trying the next`),
      );
      logger.info(`Listening for Slack on port ${port}, path /slack/events`);
      return new HTTPReceiver({
        signingSecret: connection.signingSecret,
        port,
        bodyLimit: BODY_LIMIT_BYTES,
        logger: bolt,
      });
    }
    default:
      return connection satisfies never;
  }
}

async function orStartError<T>(work: Promise<T>, what: string, apiUrl: string): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw startError(error, what, apiUrl);
  }
}
