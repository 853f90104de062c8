import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION_IDS } from '../../src/slack/action-ids.ts';
import { BOT_NAME, COMMAND } from '../../src/slack/command.ts';
import { SHORTCUT_IDS } from '../../src/slack/place-action-ids.ts';

const manifest = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'));
const sourceFolder = fileURLToPath(new URL('../../src/slack', import.meta.url));

/** Bot scopes by Web API method, from the method pages of docs.slack.dev; no scope: an empty list. */
const SCOPES_BY_METHOD: Record<string, string[]> = {
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};
/** Scopes by event subscription, from the event pages. */
const SCOPES_BY_EVENT: Record<string, string[]> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  tokens_revoked: [],
};
/** Scopes a person is answered without; the README says what ends. */
const OPTIONAL = [
  'assistant:write',
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

  it('declares just the shortcuts that have a listener, with names that fit their menus', () => {
    const declared: { type: string; name: string; callback_id: string }[] = manifest.features.shortcuts;
    const ids = declared.map(({ type, callback_id: id }) => `${type} ${id}`);
    expect(ids).toEqual([`global ${SHORTCUT_IDS.ask}`, `message ${SHORTCUT_IDS.answer}`]);
    for (const { name } of declared) expect(name.length).toBeLessThanOrEqual(24);
  });

  it('shows App Home and the Messages tab, in which people can write', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    const { agent_description: description, suggested_prompts: prompts } = manifest.features.agent_view;
    expect(description.length).toBeLessThanOrEqual(300);
    expect(prompts.length).toBeLessThanOrEqual(4);
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
  const calls = await matchesInSource(/client\.((?:[a-z]+\.)+[a-zA-Z]+)\(/g);
  // Bolt makes this one itself, when it learns who the bot is.
  return [...new Set(['auth.test', ...calls.flat()])];
}

async function matchesInSource(pattern: RegExp): Promise<string[][]> {
  const files = await readdir(sourceFolder, { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(`${sourceFolder}/${file}`, 'utf8')),
  );
  return texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match.slice(1)));
}
