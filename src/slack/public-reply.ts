import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import type { Page } from './blocks/paginate.ts';
import type { Place } from './place.ts';
import type { PostPage } from './post-page.ts';
import { deleteByResponseUrl } from './response-url.ts';
import { isBeyondChange, isGone, send } from './send.ts';
import type { Sleep } from './sleep.ts';

export interface ReplyPorts {
  client: webApi.WebClient;
  /** For response URLs. */
  dispatcher?: Dispatcher | undefined;
  sleep: Sleep;
  logger: Logger;
}

/** Where a message of the bot stands. */
export interface Sent {
  channel: string;
  ts: string;
}

/** The messages of the bot that all see; each way resolves once Slack has taken it. */
export interface PublicReply {
  /** Messages in the thread, in order; resolves to where the first one stands. */
  inThread(pages: readonly Page[]): Promise<Sent | undefined>;
  /** In the place of an answer; where that is gone or can no longer be changed, in the thread. */
  inPlaceOf(ts: string, page: Page): Promise<Sent | undefined>;
  /** Takes a message of the bot away; one that is gone already is none the worse. */
  removing(ts: string): Promise<void>;
}

/** Previews of links would be longer than the answer. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

export function publicReply(
  { channel, threadTs, responseUrl, messageTs }: Place,
  { client, dispatcher, sleep, postPage }: ReplyPorts & { postPage: PostPage },
): PublicReply {
  const thread = threadTs ? { thread_ts: threadTs } : {};
  const inThread = async (pages: readonly Page[]) => {
    const sent: Sent[] = [];
    for (const page of pages) {
      await postPage(page, async (content) => {
        const posted = await client.chat.postMessage({ channel, ...thread, ...content, ...QUIET });
        if (posted.ts !== undefined) sent.push({ channel: posted.channel ?? channel, ts: posted.ts });
      });
    }
    return sent[0];
  };
  return {
    inThread,
    async inPlaceOf(ts, page) {
      try {
        await postPage(page, (content) => client.chat.update({ channel, ts, ...content }));
        return { channel, ts };
      } catch (error) {
        if (!isBeyondChange(error)) throw error;
        return inThread([page]);
      }
    },
    async removing(ts) {
      try {
        await send(() => client.chat.delete({ channel, ts }), sleep);
      } catch (error) {
        if (isGone(error)) return;
        if (!responseUrl || ts !== messageTs) throw error;
        // Shared from a command into a channel that the bot is not in.
        await send(() => deleteByResponseUrl(responseUrl, dispatcher), sleep);
      }
    },
  };
}
