import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) => parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** The manifest without what differs in HTTP mode: addresses and the socket switch. */
function common(manifest: Record<string, never>): unknown {
  const own = ['url', 'request_url', 'redirect_urls', 'socket_mode_enabled'];
  return JSON.parse(JSON.stringify(manifest, (key, value) => (own.includes(key) ? undefined : value)));
}

test('the manifest for HTTP mode is that of Socket Mode but for the addresses', () => {
  expect(common(read('manifest.http.yml'))).toEqual(common(read('manifest.yml')));
});

test('it names an address for commands, events, interactivity and the way back from an installation', () => {
  const { features, settings, oauth_config: oauth } = read('manifest.http.yml');
  const address = 'https://YOUR-HOST/slack/events';
  expect(features.slash_commands.map(({ url }: { url: string }) => url)).toEqual([address]);
  expect(settings.event_subscriptions.request_url).toBe(address);
  expect(settings.interactivity.request_url).toBe(address);
  expect(settings.socket_mode_enabled).toBe(false);
  expect(oauth.redirect_urls).toEqual(['https://YOUR-HOST/slack/oauth_redirect']);
});
