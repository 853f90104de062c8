import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readKnowledgeDirs } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };

describe('readConfig', () => {
  it('runs locally when no Slack variable is set', () => {
    expect(readConfig({})).toEqual({
      connection: { kind: 'local' },
      dataDir: 'data',
      apiUrl: 'https://slack.com/api/',
      port: 3000,
      knowledgeDirs: ['knowledge'],
      database: { kind: 'sqlite', file: ':memory:' },
      quizManagers: [],
      allowSharedChannels: false,
      allowGuests: false,
      rateLimits: { person: { burst: 20, perMinute: 20 }, channel: { burst: 60, perMinute: 60 } },
      logLevel: 'warn',
    });
  });

  it('takes Socket Mode when there is an app token, even beside a signing secret', () => {
    const { connection } = readConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' });
    expect(connection).toEqual({ kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' });
  });

  it('takes HTTP mode when there is a signing secret only', () => {
    const { connection } = readConfig({ ...bot, SLACK_SIGNING_SECRET: 's' });
    expect(connection).toEqual({ kind: 'http', botToken: 'xoxb-1', signingSecret: 's' });
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_SIGNING_SECRET: 's' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_API_URL: 'http://127.0.0.1:1/api' }, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']],
    [{ SLACK_CLIENT_ID: '1' }, ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'SLACK_SIGNING', 'TOKEN_ENC']],
    [{ NODE_ENV: 'production' }, ['SLACK_BOT_TOKEN and SLACK_APP_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['an app token', 'a bot token']],
  ])('names what is missing or wrong in %j', (env, names) => {
    const { problems } = problemsOf(env);
    expect(problems).toHaveLength(names.length);
    names.forEach((name, index) => {
      expect(problems[index]).toContain(name);
    });
  });

  const oauth = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'c',
    SLACK_STATE_SECRET: 'st',
    SLACK_SIGNING_SECRET: 's',
  };
  const key = Buffer.alloc(32, 7).toString('base64');

  it('takes OAuth where several workspaces install the app, and never without a key', () => {
    const { connection } = readConfig({ ...oauth, TOKEN_ENCRYPTION_KEY: `k1:${key}` });
    expect(connection).toMatchObject({ kind: 'oauth', clientId: '1.2', tokenKeys: [{ id: 'k1' }] });
    expect(problemsOf(oauth).problems).toEqual([expect.stringMatching(/^TOKEN_ENCRYPTION_KEY is missing/)]);
    expect(problemsOf({ ...oauth, TOKEN_ENCRYPTION_KEY: key }).problems).toEqual([
      expect.stringMatching(/^TOKEN_ENCRYPTION_KEY must be id:key/),
    ]);
  });

  it('takes PostgreSQL by DATABASE_URL, and else a file below the data folder', () => {
    const slack = { ...bot, SLACK_APP_TOKEN: 'xapp-1', DATA_DIR: '/srv' };
    expect(readConfig(slack).database).toEqual({ kind: 'sqlite', file: join('/srv', 'k8s-qa-bot.db') });
    const url = 'postgres://bot@db/bot';
    expect(readConfig({ ...slack, DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
    expect(problemsOf({ ...slack, DATABASE_URL: 'mysql://db' }).problems).toHaveLength(1);
  });

  it('reads the managers of quizzes', () => {
    expect(readConfig({ QUIZ_MANAGERS: 'U1, U2 U3' }).quizManagers).toEqual(['U1', 'U2', 'U3']);
  });

  it('reports every problem at once', () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1', PORT: 'http', LOG_LEVEL: 'loud', SOURCE_BASE_URL: 'here' };
    expect(problemsOf(env).problems).toHaveLength(4);
  });

  it.each(['ALLOW_SHARED_CHANNELS', 'ALLOW_GUESTS'])(
    'takes true and false for %s, and nothing else',
    (name) => {
      const key = name === 'ALLOW_GUESTS' ? 'allowGuests' : 'allowSharedChannels';
      expect(readConfig({ [name]: 'True' })[key]).toBe(true);
      expect(readConfig({ [name]: 'false' })[key]).toBe(false);
      expect(problemsOf({ [name]: 'yes' }).problems).toEqual([`${name} must be true or false, not "yes"`]);
    },
  );

  it('takes questions a minute', () => {
    const { rateLimits } = readConfig({ RATE_PER_PERSON: '5', RATE_PER_CHANNEL: '100' });
    expect(rateLimits).toEqual({
      person: { burst: 5, perMinute: 5 },
      channel: { burst: 100, perMinute: 100 },
    });
    expect(problemsOf({ RATE_PER_PERSON: '0', RATE_PER_CHANNEL: 'many' }).problems).toHaveLength(2);
  });

  it('never shows a token', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xapp-secret' }).message).not.toContain('secret');
  });

  it('counts an empty value as unset', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: '' }).connection).toEqual({ kind: 'local' });
  });

  it('keeps the quiz of a real Slack in DATA_DIR, or where DATABASE_URL says', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(readConfig({ ...slack, DATA_DIR: '/data' }).database).toEqual({
      kind: 'sqlite',
      file: join('/data', 'k8s-qa-bot.db'),
    });
    const url = 'postgres://bot@db/quiz';
    expect(readConfig({ ...slack, DATABASE_URL: url }).database).toEqual({ kind: 'postgres', url });
    expect(() => readConfig({ ...slack, DATABASE_URL: 'mysql://db' })).toThrow(
      'DATABASE_URL must be an address',
    );
  });

  it('reads the managers of quizzes in any list', () => {
    expect(readConfig({ QUIZ_MANAGERS: ' U1, U2;U3\nU4 ' }).quizManagers).toEqual(['U1', 'U2', 'U3', 'U4']);
  });

  it('ends addresses with a slash', () => {
    const env = { ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:1/api' };
    expect(readConfig(env).apiUrl).toBe('http://127.0.0.1:1/api/');
  });

  it('splits several knowledge folders', () => {
    expect(readKnowledgeDirs({ KNOWLEDGE_DIR: ['a', 'b c'].join(delimiter) })).toEqual(['a', 'b c']);
    expect(readKnowledgeDirs({})).toEqual(['knowledge']);
  });
});

function problemsOf(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('The configuration was accepted');
}
