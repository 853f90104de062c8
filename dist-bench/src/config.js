import { delimiter } from 'node:path';
import { z } from 'zod';
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
export class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
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
];
const portSchema = z.coerce.number().int().min(0).max(65_535);
const urlSchema = z.url({ protocol: /^https?$/ });
const logLevelSchema = z.enum(LOG_LEVELS);
/** Reads the environment once; throws one `ConfigError` with every problem. Empty values count as unset. */
export function readConfig(env) {
    const values = withoutBlanks(env);
    const problems = [];
    const connection = readConnection(values, problems);
    const apiUrl = readUrl(values, 'SLACK_API_URL', problems) ?? SLACK_API_URL;
    const port = parse(portSchema, values.PORT ?? '3000', 'PORT must be a number from 0 to 65535', problems);
    const logLevel = parse(logLevelSchema, values.LOG_LEVEL?.toLowerCase() ?? (connection?.kind === 'local' ? 'warn' : 'info'), `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`, problems);
    const sourceBaseUrl = readUrl(values, 'SOURCE_BASE_URL', problems);
    if (problems.length > 0 || !connection || port === undefined || !logLevel)
        throw new ConfigError(problems);
    const knowledgeDirs = readKnowledgeDirs(env);
    return { connection, apiUrl, port, knowledgeDirs, logLevel, ...(sourceBaseUrl && { sourceBaseUrl }) };
}
/** The knowledge folders alone: all that `ask` and `check` need, with or without Slack. */
export function readKnowledgeDirs(env) {
    const dirs = (env.KNOWLEDGE_DIR ?? '').split(delimiter).map((dir) => dir.trim());
    return dirs.some(Boolean) ? dirs.filter(Boolean) : ['knowledge'];
}
function withoutBlanks(env) {
    const entries = Object.entries(env).map(([name, value]) => [name, value?.trim()]);
    return Object.fromEntries(entries.filter(([, value]) => value));
}
function readConnection(env, problems) {
    if (!SLACK_VARIABLES.some((name) => env[name])) {
        if (env.NODE_ENV !== 'production')
            return { kind: 'local' };
        problems.push('NODE_ENV is production, so SLACK_BOT_TOKEN and SLACK_APP_TOKEN must be set');
        return undefined;
    }
    const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
    if (!botToken)
        problems.push('SLACK_BOT_TOKEN is missing (OAuth & Permissions; it starts with xoxb-)');
    if (botToken?.startsWith('xapp-'))
        problems.push('SLACK_BOT_TOKEN holds an app token; it starts with xoxb-');
    if (appToken?.startsWith('xoxb-'))
        problems.push('SLACK_APP_TOKEN holds a bot token; it starts with xapp-');
    if (!appToken && !signingSecret) {
        problems.push('SLACK_APP_TOKEN is missing (Basic Information, App-Level Tokens; it starts with xapp-); ' +
            'for HTTP mode set SLACK_SIGNING_SECRET instead');
    }
    if (!botToken)
        return undefined;
    if (appToken)
        return { kind: 'socket', botToken, appToken };
    return signingSecret ? { kind: 'http', botToken, signingSecret } : undefined;
}
function readUrl(env, name, problems) {
    const value = env[name];
    if (value === undefined)
        return undefined;
    const url = parse(urlSchema, value, `${name} must be an http or https address`, problems);
    return url === undefined || url.endsWith('/') ? url : `${url}/`;
}
function parse(schema, value, problem, problems) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    problems.push(`${problem}, not "${value}"`);
    return undefined;
}
