import { webApi } from '@slack/bolt';
import type { Instant } from '../../quiz/calendar/zone-clock.ts';
import type { FindOutcome } from '../../quiz/posting/poster.ts';
import { isPostOf } from './post-metadata.ts';
import { CHANNEL_ERRORS, slackErrorOf, WORKSPACE_ERRORS } from './slack-errors.ts';

/** Where a post would stand. */
export interface Place {
  channel: string;
  threadTs?: string | undefined;
}

/** How a post is known. */
export interface Search extends Place {
  postId: string;
  /** Of this bot; unknown before it has connected. */
  botId: string | undefined;
  since: Instant;
}

const PAGE = 200;
/** Beyond so many messages the answer would come after the guard anyway. */
const MOST_PAGES = 50;

interface HistoryPage {
  messages?: { ts?: string; bot_id?: string; metadata?: unknown }[];
  response_metadata?: { next_cursor?: string };
}

/** Looks for a post in the channel's history, or in the thread; all pages from `since` on. Never throws. */
export async function findPost(client: webApi.WebClient, search: Search): Promise<FindOutcome> {
  try {
    if (search.threadTs !== undefined) {
      return await findIn(search, threadPages(client, search, search.threadTs));
    }
    return await findIn(search, channelPages(client, search));
  } catch (error) {
    // The thread went with its first message: the post stands in the channel, or nowhere.
    if (search.threadTs !== undefined && slackErrorOf(error) === 'thread_not_found') {
      return findPost(client, { ...search, threadTs: undefined });
    }
    return unreadable(error);
  }
}

type ReadPage = (cursor: string | undefined) => Promise<HistoryPage>;

async function findIn({ postId, botId }: Search, read: ReadPage): Promise<FindOutcome> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { messages = [], response_metadata: next } = await read(cursor);
    const found = messages.find((message) => isPostOf(message, postId, botId));
    if (found?.ts) return { kind: 'found', ts: found.ts };
    cursor = next?.next_cursor;
    if (!cursor) return { kind: 'absent' };
  }
  return { kind: 'unreadable', why: 'the history is too long', lasting: true };
}

function channelPages(client: webApi.WebClient, search: Search): ReadPage {
  return (cursor) => client.conversations.history(windowOf(search, cursor)) as Promise<HistoryPage>;
}

function threadPages(client: webApi.WebClient, search: Search, ts: string): ReadPage {
  return (cursor) =>
    client.conversations.replies({ ...windowOf(search, cursor), ts }) as Promise<HistoryPage>;
}

function windowOf({ channel, since }: Search, cursor: string | undefined) {
  const oldest = String(since / 1_000);
  return {
    channel,
    oldest,
    inclusive: true,
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor && { cursor }),
  };
}

function unreadable(error: unknown): FindOutcome {
  const why = slackErrorOf(error) ?? (error instanceof Error ? error.message : String(error));
  const lasting = CHANNEL_ERRORS.has(why) || WORKSPACE_ERRORS.has(why);
  const limited = error instanceof webApi.WebAPIRateLimitedError;
  return { kind: 'unreadable', why, lasting, ...(limited && { retryAfter: error.retryAfter * 1_000 }) };
}
