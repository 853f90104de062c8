import type { Dispatcher } from 'undici';
import { createProxyDispatcher, createSlackFetch, type Fetch, type OnCall } from './slack-fetch.ts';

/** How the bot reaches Slack: by itself, or through a proxy. */
export interface Network {
  /** For the Web API. */
  fetch: Fetch;
  /** For sockets and response URLs; undefined: as they are. */
  dispatcher: Dispatcher | undefined;
}

export const DIRECT: Network = { fetch: globalThis.fetch, dispatcher: undefined };

/** Through the proxy, if there is one; `onCall` hears of each call of the Web API. */
export function createNetwork(
  proxy: { url: string; except: string } | undefined,
  onCall: OnCall | undefined,
): Network {
  if (!proxy && !onCall) return DIRECT;
  const dispatcher = proxy && createProxyDispatcher(proxy.url, proxy.except);
  return { dispatcher, fetch: createSlackFetch(dispatcher, onCall ?? (() => undefined)) };
}
