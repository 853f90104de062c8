import type { BotPorts } from '../bot-ports.ts';
import type { Config } from '../config.ts';
import type { Lang } from '../knowledge/entry.ts';
import type { Quiz } from '../slack/quiz/quiz.ts';
import type { Connected } from '../slack/slack-app.ts';
import type { DatabaseOptions } from '../storage/open-database.ts';
import type { QuizzingOptions } from './quizzing-options.ts';
import type { QuizOptions } from './run-quiz.ts';

/** What the running quiz needs of Slack, of the bank and of the process. */
export function quizOptions(
  connected: Connected,
  items: Quiz['items'],
  { config, ports, network, observer, people, languages, answerer }: QuizzingOptions,
): QuizOptions {
  const clientOf = async (teamId: string) => (await connected.installed(teamId))?.client;
  return {
    ...ports,
    installations: connected,
    teamId: connected.teamId,
    items,
    apiUrl: config.apiUrl,
    network,
    observer,
    timing: config.quizTiming,
    entryTitle: (id, lang) => answerer().section(id, lang)?.title,
    async langOf(teamId, id): Promise<Lang> {
      const client = await clientOf(teamId);
      return client ? languages.langFor({ client, teamId, user: id }) : 'en';
    },
    async namesOf(teamId, ids) {
      const client = await clientOf(teamId);
      const known = client ? await Promise.all(ids.map((id) => people.person(client, id))) : [];
      return new Map(known.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
    },
  };
}

export function databaseOptions(database: Config['database'], { now, logger }: BotPorts): DatabaseOptions {
  const onMigration = (step: string) =>
    logger.info(`The schema of the database is brought up to date: step ${step}`);
  switch (database.kind) {
    case 'sqlite':
      return { ...database, now, onMigration };
    case 'postgres':
      // PostgreSQL's own clock is the one that replicas share.
      return {
        ...database,
        onMigration,
        onError: (error) => logger.warn({ err: error }, 'A connection to PostgreSQL broke'),
      };
    default:
      return database satisfies never;
  }
}
