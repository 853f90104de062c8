import { delimiter, join } from 'node:path';
import { z } from 'zod';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** How the bot is reached: the local workspace, Slack's sockets, or Slack's HTTP requests. */
export type Connection =
  | { kind: 'local' }
  | { kind: 'socket'; botToken: string; appToken: string }
  | { kind: 'http'; botToken: string; signingSecret: string };

export interface Config {
  connection: Connection;
  /** Ends in a slash. */
  apiUrl: string;
  port: number;
  knowledgeDirs: string[];
  /** What the bot keeps. */
  dataDir: string;
  database: { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };
  /** User ids; none: every full member of a channel may change its quiz. */
  quizManagers: string[];
  logLevel: (typeof LOG_LEVELS)[number];
  /** Ends in a slash; answers link their source below it. */
  sourceBaseUrl?: string;
}

export class ConfigError extends Error {
  override name = 'ConfigError' as const;
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const SLACK_API_URL = 'https://slack.com/api/';
/** Any of these set means that a real Slack is wanted; the bot then never falls back to the local one. */
const SLACK_VARIABLES = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_API_URL',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const;

const DATABASE_FILE = 'k8s-qa-bot.db';
const POSTGRES_URL = /^postgres(?:ql)?:\/\//;
const BETWEEN_IDS = /[\s,;]+/;

const portSchema = z.coerce.number().int().min(0).max(65_535);
const urlSchema = z.url({ protocol: /^https?$/ });
const logLevelSchema = z.enum(LOG_LEVELS);

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment once; throws one `ConfigError` with every problem. Empty values count as unset. */
export function readConfig(env: Env): Config {
  const values = withoutBlanks(env);
  const problems: string[] = [];
  const connection = readConnection(values, problems);
  const apiUrl = readUrl(values, 'SLACK_API_URL', problems) ?? SLACK_API_URL;
  const port = parse(portSchema, values.PORT ?? '3000', 'PORT must be a number from 0 to 65535', problems);
  const logLevel = parse(
    logLevelSchema,
    values.LOG_LEVEL?.toLowerCase() ?? (connection?.kind === 'local' ? 'warn' : 'info'),
    `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`,
    problems,
  );
  const database = readDatabase(values, connection, problems);
  const sourceBaseUrl = readUrl(values, 'SOURCE_BASE_URL', problems);
  if (problems.length > 0 || !connection || port === undefined || !logLevel) throw new ConfigError(problems);
  const knowledgeDirs = readKnowledgeDirs(env);
  const dataDir = readDataDir(env);
  const own = { knowledgeDirs, dataDir, database, quizManagers: readManagers(values), logLevel };
  return { connection, apiUrl, port, ...own, ...(sourceBaseUrl && { sourceBaseUrl }) };
}

/** The knowledge folders alone: all that `ask` and `check` need, with or without Slack. */
export function readKnowledgeDirs(env: Env): string[] {
  const dirs = (env.KNOWLEDGE_DIR ?? '').split(delimiter).map((dir) => dir.trim());
  return dirs.some(Boolean) ? dirs.filter(Boolean) : ['knowledge'];
}

/** The data folder alone, for `ask`. */
export function readDataDir(env: Env): string {
  return env.DATA_DIR?.trim() || 'data';
}

/** The database that is kept, without Slack's variables: for commands beside the bot. */
export function readKeptDatabase(env: Env): Config['database'] {
  const url = env.DATABASE_URL?.trim();
  if (url) return { kind: 'postgres', url };
  return { kind: 'sqlite', file: join(readDataDir(env), DATABASE_FILE) };
}

/** The local workspace forgets everything when it stops, so its quiz does too. */
function readDatabase(env: Env, connection: Connection | undefined, problems: string[]): Config['database'] {
  const url = env.DATABASE_URL;
  if (url !== undefined) {
    if (!POSTGRES_URL.test(url)) problems.push('DATABASE_URL must be an address of PostgreSQL, postgres://…');
    return { kind: 'postgres', url };
  }
  const isLocal = connection?.kind === 'local';
  return { kind: 'sqlite', file: isLocal ? ':memory:' : join(readDataDir(env), DATABASE_FILE) };
}

function readManagers(env: Env): string[] {
  return (env.QUIZ_MANAGERS ?? '').split(BETWEEN_IDS).filter(Boolean);
}

function withoutBlanks(env: Env): Env {
  const entries = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

function readConnection(env: Env, problems: string[]): Connection | undefined {
  if (!SLACK_VARIABLES.some((name) => env[name])) {
    if (env.NODE_ENV !== 'production') return { kind: 'local' };
    problems.push('NODE_ENV is production, so SLACK_BOT_TOKEN and SLACK_APP_TOKEN must be set');
    return undefined;
  }
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  if (!botToken) problems.push('SLACK_BOT_TOKEN is missing (OAuth & Permissions; it starts with xoxb-)');
  if (botToken?.startsWith('xapp-'))
    problems.push('SLACK_BOT_TOKEN holds an app token; it starts with xoxb-');
  if (appToken?.startsWith('xoxb-')) problems.push('SLACK_APP_TOKEN holds a bot token; it starts with xapp-');
  if (!appToken && !signingSecret) {
    problems.push(
      'SLACK_APP_TOKEN is missing (Basic Information, App-Level Tokens; it starts with xapp-); ' +
        'for HTTP mode set SLACK_SIGNING_SECRET instead',
    );
  }
  if (!botToken) return undefined;
  if (appToken) return { kind: 'socket', botToken, appToken };
  return signingSecret ? { kind: 'http', botToken, signingSecret } : undefined;
}

function readUrl(env: Env, name: string, problems: string[]): string | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  const url = parse(urlSchema, value, `${name} must be an http or https address`, problems);
  return url === undefined || url.endsWith('/') ? url : `${url}/`;
}

function parse<T>(schema: z.ZodType<T>, value: string, problem: string, problems: string[]): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(`${problem}, not "${value}"`);
  return undefined;
}
