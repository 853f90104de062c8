import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readKnowledgeDirs } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };

describe('readConfig', () => {
  it('runs locally when no Slack variable is set', () => {
    expect(readConfig({})).toEqual({
      connection: { kind: 'local' },
      dataDir: 'data',
      database: { kind: 'sqlite', file: ':memory:' },
      quizManagers: [],
      apiUrl: 'https://slack.com/api/',
      port: 3000,
      knowledgeDirs: ['knowledge'],
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
    [{ SLACK_CLIENT_ID: '1' }, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']],
    [{ NODE_ENV: 'production' }, ['SLACK_BOT_TOKEN and SLACK_APP_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['an app token', 'a bot token']],
  ])('names what is missing or wrong in %j', (env, names) => {
    const { problems } = problemsOf(env);
    expect(problems).toHaveLength(names.length);
    names.forEach((name, index) => {
      expect(problems[index]).toContain(name);
    });
  });

  it('reports every problem at once', () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1', PORT: 'http', LOG_LEVEL: 'loud', SOURCE_BASE_URL: 'here' };
    expect(problemsOf(env).problems).toHaveLength(4);
  });

  it('never shows a token', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xapp-secret' }).message).not.toContain('secret');
  });

  it('counts an empty value as unset', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: '' }).connection).toEqual({ kind: 'local' });
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
