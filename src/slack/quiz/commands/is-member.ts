import type { webApi } from '@slack/bolt';

/** Whether the bot is in a channel; where Slack does not say (`channels:read` is optional) it is taken to be. */
export async function isMember(client: webApi.WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    return info?.is_member !== false;
  } catch {
    return true;
  }
}
