import type { webApi } from '@slack/bolt';
import { isDirectChannel } from './direct-channel.ts';
import { within } from './within.ts';

const KEEP_MS = 5 * 60_000;
const CAPACITY = 10_000;
/** A person waits for an answer. */
const WAIT_MS = 1_000;

/** True in a channel that other organisations share; false where Slack does not say. */
export type IsSharedChannel = (client: webApi.WebClient, channel: string) => Promise<boolean>;

/**
 * Asks Slack, for commands: events say it themselves. Without the scopes `channels:read` and `groups:read` nobody
 * knows; people of other organisations cannot type the command anyway.
 */
export function createSharedChannels(now: () => number): IsSharedChannel {
  const known = new Map<string, { isShared: boolean; until: number }>();
  return async (client, channel) => {
    if (isDirectChannel(channel)) return false;
    const cached = known.get(channel);
    if (cached && cached.until > now()) return cached.isShared;
    const isShared = await within(askSlack(client, channel), WAIT_MS, () => false);
    if (known.size >= CAPACITY) known.clear();
    known.set(channel, { isShared, until: now() + KEEP_MS });
    return isShared;
  };
}

async function askSlack(client: webApi.WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    return info?.is_ext_shared === true;
  } catch {
    return false;
  }
}
