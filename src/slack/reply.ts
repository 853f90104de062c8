import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Page } from './blocks/paginate.ts';
import { simplified } from './blocks/simplified.ts';
import { postToResponseUrl, type ResponsePayload } from './response-url.ts';
import { isPayloadRefusal, send } from './send.ts';
import type { Sleep } from './sleep.ts';

/** Where a person stands who is to be answered. */
export interface Place {
  user: string;
  channel: string;
  /** The thread to answer in. */
  threadTs?: string | undefined;
  /** Of a command or a click; works where the bot is no member. */
  responseUrl?: string | undefined;
}

export interface ReplyPorts {
  client: webApi.WebClient;
  sleep: Sleep;
  logger: Logger;
}

/** Where a message of the bot stands. */
export interface Sent {
  channel: string;
  ts: string;
}

/** The ways to answer a person at a place; each resolves once Slack has taken the message. */
export interface Reply {
  /** Only this person sees it; where one way is closed the next is tried: response_url, ephemeral, DM. */
  privately(page: Page): Promise<void>;
  /** Puts a page in the place of the message that was clicked. */
  replacing(page: Page): Promise<void>;
  /** For all in the channel, by the response_url; with a thread, in that. */
  inChannel(page: Page, threadTs?: string): Promise<void>;
  /** Messages in the thread, in order; resolves to where the first one stands. */
  inThread(pages: readonly Page[]): Promise<Sent | undefined>;
}

type Content = Pick<ResponsePayload, 'text' | 'blocks'>;
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

export function createReply(place: Place, ports: ReplyPorts): Reply {
  const { client, logger } = ports;
  const postPage = pagePoster(ports);
  const { user, channel, threadTs, responseUrl } = place;
  const thread = threadTs ? { thread_ts: threadTs } : {};
  const respond = (page: Page, how: Omit<ResponsePayload, 'text' | 'blocks'>) => {
    if (!responseUrl) return Promise.reject(new Error('There is no response_url here'));
    return postPage(page, (content) => postToResponseUrl(responseUrl, { ...content, ...how }));
  };
  const ephemeral = (page: Page) =>
    postPage(page, (content) => client.chat.postEphemeral({ channel, user, ...content, ...thread }));
  const direct = (page: Page) =>
    postPage(page, (content) => client.chat.postMessage({ channel: user, ...content, ...QUIET }));
  const privately = (page: Page) => {
    const byUrl = () => respond(page, { response_type: 'ephemeral', replace_original: false });
    const ways = responseUrl && !threadTs ? [byUrl, () => ephemeral(page)] : [() => ephemeral(page)];
    return firstThatWorks([...ways, () => direct(page)], logger);
  };
  return {
    privately,
    replacing: (page) =>
      firstThatWorks([() => respond(page, { replace_original: true }), () => privately(page)], logger),
    inChannel: (page, into) =>
      respond(page, {
        response_type: 'in_channel',
        replace_original: false,
        ...(into && { thread_ts: into }),
      }),
    async inThread(pages) {
      const sent: Sent[] = [];
      for (const page of pages) {
        await postPage(page, async (content) => {
          const { ts, channel: where = channel } = await client.chat.postMessage({
            channel,
            ...thread,
            ...content,
            ...QUIET,
          });
          if (ts !== undefined) sent.push({ channel: where, ts });
        });
      }
      return sent[0];
    },
  };
}

/** As it is; where Slack refuses the blocks, plainer; at last the text alone, which says everything. */
function pagePoster({ sleep, logger }: Pick<ReplyPorts, 'sleep' | 'logger'>) {
  return async ({ text, blocks }: Page, call: (content: Content) => Promise<unknown>): Promise<void> => {
    const contents: Content[] = [{ text, blocks }, { text, blocks: simplified(blocks) }, { text }];
    for (const [index, content] of contents.entries()) {
      try {
        await send(() => call(content), sleep);
        return;
      } catch (error) {
        if (!isPayloadRefusal(error) || index === contents.length - 1) throw error;
        // Their types say enough: the log holds no answers.
        const types = content.blocks?.map(({ type }) => type);
        logger.error({ err: error, types }, 'Slack refused the blocks; sending them plainer');
      }
    }
  };
}

async function firstThatWorks(ways: readonly (() => Promise<void>)[], logger: Logger): Promise<void> {
  const errors: unknown[] = [];
  for (const way of ways) {
    try {
      await way();
      return;
    } catch (error) {
      errors.push(error);
      logger.warn({ err: error }, 'One way to answer is closed; trying the next');
    }
  }
  throw new AggregateError(errors, 'No way to answer this person worked');
}
