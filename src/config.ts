import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { type Connection, type Env, readConnection } from './connection.ts';
import { RATE_LIMITS, type RateLimits, rateOf } from './slack/rate-limits.ts';
import type { Rate } from './slack/token-bucket.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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
  /** Answers in channels that other organisations share, and answers their people. */
  allowSharedChannels: boolean;
  allowGuests: boolean;
  /** Where probes and metrics are served; undefined: nowhere. */
  opsPort?: number;
  /** An address of a proxy for all that goes to Slack, and the hosts that are reached without it. */
  proxy?: { url: string; except: string };
  rateLimits: RateLimits;
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
const DATABASE_FILE = 'k8s-qa-bot.db';
const POSTGRES_URL = /^postgres(?:ql)?:\/\//;
const BETWEEN_IDS = /[\s,;]+/;

const portSchema = z.coerce.number().int().min(0).max(65_535);
const urlSchema = z.url({ protocol: /^https?$/ });
const rateSchema = z.coerce.number().int().min(1).max(1_000_000);
const logLevelSchema = z.enum(LOG_LEVELS);

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
  const opsPort = values.OPS_PORT
    ? parse(portSchema, values.OPS_PORT, 'OPS_PORT must be a number from 0 to 65535', problems)
    : undefined;
  const proxyUrl = readUrl(values, 'HTTPS_PROXY', problems);
  const opened = {
    allowSharedChannels: readSwitch(values, 'ALLOW_SHARED_CHANNELS', problems),
    allowGuests: readSwitch(values, 'ALLOW_GUESTS', problems),
    rateLimits: {
      person: readRate(values, 'RATE_PER_PERSON', problems) ?? RATE_LIMITS.person,
      channel: readRate(values, 'RATE_PER_CHANNEL', problems) ?? RATE_LIMITS.channel,
    },
  };
  if (problems.length > 0 || !connection || port === undefined || !logLevel) throw new ConfigError(problems);
  const knowledgeDirs = readKnowledgeDirs(env);
  const dataDir = readDataDir(env);
  const own = { knowledgeDirs, dataDir, database, quizManagers: readManagers(values), ...opened, logLevel };
  return {
    connection,
    apiUrl,
    port,
    ...own,
    ...(sourceBaseUrl && { sourceBaseUrl }),
    ...(opsPort !== undefined && { opsPort }),
    ...(proxyUrl && { proxy: { url: proxyUrl, except: values.NO_PROXY ?? '' } }),
  };
}

/** The knowledge folders alone: all that `ask` and `check` need, with or without Slack. */
export function readKnowledgeDirs(env: Env): string[] {
  const dirs = (env.KNOWLEDGE_DIR ?? '').split(delimiter).map((dir) => dir.trim());
  return dirs.some(Boolean) ? dirs.filter(Boolean) : ['knowledge'];
}

/** The port of probes and metrics alone, for `health`; undefined: none. */
export function readOpsPort(env: Env): number | undefined {
  const value = withoutBlanks(env).OPS_PORT;
  return value === undefined ? undefined : portSchema.safeParse(value).data;
}

/** The data folder alone, for `ask`. */
export function readDataDir(env: Env): string {
  return env.DATA_DIR?.trim() || 'data';
}

/** The database that is kept, without Slack's variables: for commands beside the bot. */
export function readStoredDatabase(env: Env): Config['database'] {
  const url = withoutBlanks(env).DATABASE_URL;
  return url ? { kind: 'postgres', url } : { kind: 'sqlite', file: join(readDataDir(env), DATABASE_FILE) };
}

/** The local workspace forgets everything when it stops, so its quiz does too. */
function readDatabase(env: Env, connection: Connection | undefined, problems: string[]): Config['database'] {
  const url = env.DATABASE_URL;
  if (url !== undefined) {
    if (!POSTGRES_URL.test(url) || !URL.canParse(url))
      problems.push('DATABASE_URL must be an address of PostgreSQL, postgres://…');
    return { kind: 'postgres', url };
  }
  const isLocal = connection?.kind === 'local';
  return isLocal ? { kind: 'sqlite', file: ':memory:' } : readStoredDatabase(env);
}

function readManagers(env: Env): string[] {
  return (env.QUIZ_MANAGERS ?? '').split(BETWEEN_IDS).filter(Boolean);
}

function readSwitch(env: Env, name: string, problems: string[]): boolean {
  const value = env[name] ?? 'false';
  const isOn = value.toLowerCase() === 'true';
  if (!isOn && value.toLowerCase() !== 'false')
    problems.push(`${name} must be true or false, not "${value}"`);
  return isOn;
}

/** Questions a minute. */
function readRate(env: Env, name: string, problems: string[]): Rate | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  const rate = parse(
    rateSchema,
    value,
    `${name} must be a number of questions a minute, 1 or more`,
    problems,
  );
  return rate === undefined ? undefined : rateOf(rate);
}

function withoutBlanks(env: Env): Env {
  const entries = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value));
}

function readUrl(env: Env, name: string, problems: string[]): string | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  const { data: url } = urlSchema.safeParse(value);
  // Without the value: an address may hold a password.
  if (url === undefined) problems.push(`${name} must be an http or https address`);
  return url === undefined || url.endsWith('/') ? url : `${url}/`;
}

function parse<T>(schema: z.ZodType<T>, value: string, problem: string, problems: string[]): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(`${problem}, not "${value}"`);
  return undefined;
}
