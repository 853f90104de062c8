import type { Logger } from 'pino';
import type { Answerer } from './answer/create-answer.ts';
import { createIndexCache, type IndexedBank } from './bank/index-cache.ts';
import { loadIndex } from './bank/load-index.ts';
import type { Serving } from './bank/serve-bank.ts';
import type { BotConfig } from './bot-config.ts';
import type { BotPorts } from './bot-ports.ts';
import { KnowledgeFolderError } from './knowledge/folder-error.ts';
import { watchBank } from './knowledge/watch.ts';
import { createQuizzing, type Quizzing } from './quizzing/quizzing.ts';
import { buildIndex } from './search/build-index.ts';
import type { BankHealth } from './slack/doctor/health.ts';
import { createLanguages } from './slack/languages.ts';
import { createPeople } from './slack/people.ts';
import { createSlackApp, type SlackApp } from './slack/slack-app.ts';
import type { Stores } from './slack/stores.ts';

type Reach = Required<Pick<BotPorts, 'network' | 'observer' | 'requestIds'>>;
type Parts = ReturnType<typeof createParts>;

/** Who people are, which language they are spoken to in, and the quiz with the database that both need. */
export function createParts(
  config: BotConfig,
  ports: BotPorts & Reach,
  serving: Serving,
  answerer: () => Answerer,
) {
  const { logger, network, now, observer } = ports;
  const people = createPeople(now, logger);
  const stores = (): Stores | null => quizzing.stores();
  const languages = createLanguages({ people, stores, now, logger });
  const quizzing: Quizzing = createQuizzing({
    config: withKeys(config),
    ports,
    network,
    observer,
    people,
    languages,
    answerer,
    onAdditions: serving.add,
  });
  return { people, languages, quizzing };
}

export function watchFolders(
  { knowledgeDirs: dirs }: BotConfig,
  { readings }: IndexedBank,
  serving: Serving,
  logger: Logger,
): () => void {
  const onError = (error: Error) => logger.error(error.message);
  return watchBank({ dirs, readings, onBank: serving.change, onError }).close;
}

/** Without the keys no token could be read. */
function withKeys(config: BotConfig): BotConfig {
  const { connection } = config;
  return connection.kind === 'oauth' ? { ...config, tokenKeys: connection.tokenKeys } : config;
}

/** The Slack app of these parts. */
export function createApp(
  config: BotConfig,
  ports: BotPorts & Reach,
  { quizzing, ...people }: Parts,
  served: { answerer(): Answerer; bank(): BankHealth },
): Promise<SlackApp> {
  return createSlackApp({
    ...quizzing,
    ...people,
    ...ports,
    connection: config.connection,
    config,
    answerer: served.answerer,
    hasQuizItems: quizzing.hasItemsOf,
    scopes: config.scopes ?? [],
    bankHealth: served.bank,
  });
}

/** A missing folder does not keep the bot down: it says so, and the bank is read once the folder is there. */
export async function loadOrEmpty(
  { knowledgeDirs, dataDir }: BotConfig,
  logger: Logger,
): Promise<IndexedBank> {
  const onError = (error: unknown) => logger.warn({ err: error }, 'The index of the bank is not kept');
  const cache = dataDir === undefined ? undefined : createIndexCache({ dir: dataDir, onError });
  try {
    return await loadIndex(knowledgeDirs, cache);
  } catch (error) {
    if (!(error instanceof KnowledgeFolderError)) throw error;
    logger.error(error.message);
    return { readings: { files: [], warnings: [], problems: [] }, index: buildIndex([]) };
  }
}
