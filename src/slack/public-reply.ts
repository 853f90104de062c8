import type { Page } from './blocks/paginate.ts';
import type { PostPage } from './post-page.ts';
import type { Place, Reply, ReplyPorts, Sent } from './reply.ts';
import { deleteByResponseUrl } from './response-url.ts';
import { isBeyondChange, isGone, send } from './send.ts';

/** Previews of links would be longer than the answer. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** The messages of the bot that all see: posted, changed and taken away. */
export function publicReply(
  { channel, threadTs, responseUrl, messageTs }: Place,
  { client, dispatcher, sleep, postPage }: ReplyPorts & { postPage: PostPage },
): Pick<Reply, 'inThread' | 'inPlaceOf' | 'removing'> {
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
