import type { webApi } from '@slack/bolt';
import { slackErrorOf } from '../slack-errors.ts';

/**
 * Whether the bot is in a channel. Slack does not know a private one without it; where the scope that would tell is
 * missing (`channels:read` is optional), it is taken to be.
 */
export async function isMember(client: webApi.WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    return info?.is_member !== false;
  } catch (error) {
    return slackErrorOf(error) !== 'channel_not_found';
  }
}
