import type { StringIndexed } from '@slack/bolt';
import type { AskedBy } from '../gaps/asked-by.ts';
import { firstText } from './door/first-text.ts';

/** A message that a person wrote, as far as it may ask the bot. */
export interface Post {
  by: Extract<AskedBy, 'mention' | 'direct' | 'plain' | 'follow-up'>;
  teamId: string;
  user: string;
  channel: string;
  ts: string;
  threadTs: string | undefined;
  /** Who began the thread, where Slack says it. */
  threadUser: string | undefined;
  text: string;
  isShared: boolean;
  userTeamId: string | undefined;
  botUserId: string | undefined;
}

/** What is written around a message. */
export interface Around {
  body: StringIndexed;
  botUserId: string | undefined;
  channel: unknown;
  /** `im` in a direct message; Slack does not always say it. */
  channelType?: unknown;
}

/** What people write themselves: with files, and from a thread into its channel as well. */
const WRITTEN_SUBTYPES: readonly unknown[] = [undefined, '', 'file_share', 'thread_broadcast'];

export function isWritten({ subtype }: StringIndexed): boolean {
  return WRITTEN_SUBTYPES.includes(subtype);
}

/** Undefined for what no person wrote: other bots, Slackbot, joins, tombstones, document mentions. */
export function readPost(message: StringIndexed, around: Around): Post | undefined {
  const { user, ts, thread_ts: threadTs, text = '' } = message;
  const { body, botUserId, channel } = around;
  const fromApp = message.bot_id || message.bot_profile || user === 'USLACKBOT' || user === botUserId;
  if (fromApp || !isWritten(message)) return undefined;
  if (![user, channel, ts, text].every((value) => typeof value === 'string')) return undefined;
  return {
    by: wayOf(text, around),
    teamId: firstText(body.team_id),
    user,
    channel: firstText(channel),
    ts,
    text,
    threadTs: stringOf(threadTs),
    threadUser: stringOf(message.parent_user_id),
    isShared: body.is_ext_shared_channel === true,
    userTeamId: stringOf(message.user_team),
    botUserId,
  };
}

/** Names everybody whom a text mentions, but for the bot. */
export function mentionsOthers({ text, botUserId }: Pick<Post, 'text' | 'botUserId'>): boolean {
  return [...text.matchAll(MENTIONS)].some(([, id]) => id !== botUserId);
}

const MENTIONS = /<[@!](?:subteam\^)?([A-Za-z0-9]+)/g;

/** A direct message has a channel id of its own kind, whether or not the event names the channel type. */
export function wayOf(text: string, { botUserId, channel, channelType }: Omit<Around, 'body'>): Post['by'] {
  if (channelType === 'im' || (channelType === undefined && String(channel).startsWith('D'))) return 'direct';
  const isMention =
    botUserId !== undefined && [...text.matchAll(MENTIONS)].some(([, id]) => id === botUserId);
  return isMention ? 'mention' : 'plain';
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
