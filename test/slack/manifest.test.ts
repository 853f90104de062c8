import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_IDS } from '../../src/slack/action-ids.ts';
import { BOT_NAME, COMMAND } from '../../src/slack/command.ts';

const manifest = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
const sourceFolder = fileURLToPath(new URL('../../src/slack', import.meta.url));

/** Bot scopes by Web API method, from the method pages of docs.slack.dev; no scope: an empty list. */
const SCOPES_BY_METHOD: Record<string, string[]> = {
  'auth.test': [],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.update': [],
};
/** Scopes by event subscription, from the event pages. */
const SCOPES_BY_EVENT: Record<string, string[]> = {
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.im': ['im:history'],
  tokens_revoked: [],
};
/** Scopes a person is answered without; the README says what ends. */
const OPTIONAL = [
  'channels:history',
  'channels:read',
  'groups:history',
  'groups:read',
  'im:write',
  'users:read',
];

describe('manifest.yml', () => {
  it('declares the command and the handle that the help of the bot names', () => {
    const [command, ...others] = manifest.features.slash_commands;
    expect(command).toMatchObject({ command: COMMAND, should_escape: true });
    expect(others).toEqual([]);
    expect(manifest.features.bot_user.display_name).toBe(BOT_NAME);
  });

  it('asks for just the scopes that the methods and events of the code need', async () => {
    const needed = new Set(['commands']);
    for (const method of await methodsInSource()) {
      for (const scope of SCOPES_BY_METHOD[method] ?? [`unknown method ${method}`]) needed.add(scope);
    }
    for (const event of manifest.settings.event_subscriptions.bot_events) {
      for (const scope of SCOPES_BY_EVENT[event] ?? [`unknown event ${event}`]) needed.add(scope);
    }
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort());
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(OPTIONAL);
  });

  it('subscribes to just the events that have a listener', async () => {
    const listened = new Set((await matchesInSource(/app\.event\('([a-z_]+)'/g)).flat());
    const subscribed: string[] = manifest.settings.event_subscriptions.bot_events;
    expect(new Set(subscribed.map((event) => event.replace(/\..*/, '')))).toEqual(listened);
  });

  it('switches interactivity and Socket Mode on, which buttons and sockets need', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  it('stays within the limits of the manifest', () => {
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    expect(manifest._metadata.major_version).toBe(2);
  });
});

describe('the buttons', () => {
  it('have an id each', () => {
    const ids = Object.values(ACTION_IDS);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

async function methodsInSource(): Promise<string[]> {
  const calls = await matchesInSource(/client\.([a-z]+)\.([a-zA-Z]+)\(/g);
  // Bolt makes this one itself, when it learns who the bot is.
  return [...new Set(['auth.test', ...calls.map((parts) => parts.join('.'))])];
}

async function matchesInSource(pattern: RegExp): Promise<string[][]> {
  const files = await readdir(sourceFolder, { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(`${sourceFolder}/${file}`, 'utf8')),
  );
  return texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match.slice(1)));
}
