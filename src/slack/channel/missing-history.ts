import type { webApi } from '@slack/bolt';
import { missingOf } from '../doctor/examine.ts';
import type { Scope } from '../doctor/scopes.ts';

const HISTORY = ['channels:history', 'groups:history'] as const satisfies readonly Scope[];

/**
 * The scopes without which Slack shows the bot no messages of a channel but mentions; none where it shows them, or
 * where nobody can tell.
 */
export async function missingHistory(client: webApi.WebClient, channel: string): Promise<Scope[]> {
  const missing = (await missingOf(client)) ?? [];
  const lacking = HISTORY.filter((scope) => missing.includes(scope));
  // One of both is of no use to channels of the other kind.
  if (lacking.length !== 1) return lacking;
  const isPrivate = await isPrivateChannel(client, channel);
  const needed = isPrivate ? 'groups:history' : 'channels:history';
  return isPrivate === undefined ? [] : lacking.filter((scope) => scope === needed);
}

async function isPrivateChannel(client: webApi.WebClient, channel: string): Promise<boolean | undefined> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    return info?.is_private;
  } catch {
    return undefined;
  }
}
