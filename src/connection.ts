import { readKeyRing } from './storage/read-key-ring.ts';
import type { KeyRing } from './storage/token-cipher.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** How the bot is reached: the local workspace, Slack's sockets, or Slack's HTTP requests. */
export type Connection =
  | { kind: 'local' }
  | { kind: 'socket'; botToken: string; appToken: string }
  | { kind: 'http'; botToken: string; signingSecret: string }
  /** Several workspaces, each of which installs the app. */
  | {
      kind: 'oauth';
      signingSecret: string;
      clientId: string;
      clientSecret: string;
      stateSecret: string;
      tokenKeys: KeyRing;
    };

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
const OAUTH_VARIABLES = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_SIGNING_SECRET',
  'TOKEN_ENCRYPTION_KEY',
] as const;
const WHERE: Readonly<Record<(typeof OAUTH_VARIABLES)[number], string>> = {
  SLACK_CLIENT_ID: ' (Basic Information)',
  SLACK_CLIENT_SECRET: ' (Basic Information)',
  SLACK_STATE_SECRET: ' (any 32 random characters, the same for every replica)',
  SLACK_SIGNING_SECRET: ' (Basic Information)',
  TOKEN_ENCRYPTION_KEY: ', so that no token lies in the database in plain text',
};
const KEY_FORM =
  'TOKEN_ENCRYPTION_KEY must be id:key, the key 32 bytes as base64 (openssl rand -base64 32); older keys after commas';

/** How Slack is reached, by the variables that are set; undefined where a problem was added. */
export function readConnection(env: Env, problems: string[]): Connection | undefined {
  if (!SLACK_VARIABLES.some((name) => env[name])) {
    if (env.NODE_ENV !== 'production') return { kind: 'local' };
    problems.push('NODE_ENV is production, so SLACK_BOT_TOKEN and SLACK_APP_TOKEN must be set');
    return undefined;
  }
  const isShared = env.SLACK_CLIENT_ID || env.SLACK_CLIENT_SECRET || env.SLACK_STATE_SECRET;
  const oauth = !env.SLACK_BOT_TOKEN && isShared;
  return oauth ? readOauth(env, problems) : readSingle(env, problems);
}

function readSingle(env: Env, problems: string[]): Connection | undefined {
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

/** Several workspaces: all of it or nothing, and never tokens in plain text. */
function readOauth(env: Env, problems: string[]): Connection | undefined {
  for (const name of OAUTH_VARIABLES) {
    if (!env[name]) problems.push(`${name} is missing; for several workspaces it is needed${WHERE[name]}`);
  }
  if (env.SLACK_APP_TOKEN)
    problems.push('SLACK_APP_TOKEN is for Socket Mode; several workspaces need HTTP mode');
  const tokenKeys = readKeyRing(env.TOKEN_ENCRYPTION_KEY ?? '');
  if (env.TOKEN_ENCRYPTION_KEY && !tokenKeys) problems.push(KEY_FORM);
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_CLIENT_ID: clientId } = env;
  const { SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = env;
  if (!signingSecret || !clientId || !clientSecret || !stateSecret || !tokenKeys) return undefined;
  return { kind: 'oauth', signingSecret, clientId, clientSecret, stateSecret, tokenKeys };
}
