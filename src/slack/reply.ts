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
  /** The message whose thread is to be answered in, where that is not the thread the person stands in. */
  rootTs?: string | undefined;
  /** Of a command or a click; works where the bot is no member. */
  responseUrl?: string | undefined;
}

export interface ReplyPorts {
  client: webApi.WebClient;
  sleep: Sleep;
  logger: Logger;
}

/** The ways to answer a person at a place; each resolves once Slack has taken the message. */
export interface Reply {
  /** Only this person sees it; where one way is closed the next is tried: response_url, ephemeral, DM. */
  privately(page: Page): Promise<void>;
  /** Puts a page in the place of the message that was clicked. */
  replacing(page: Page): Promise<void>;
  /** For all in the channel, by the response_url. */
  inChannel(page: Page): Promise<void>;
  /** Messages in the thread, in order. */
  inThread(pages: readonly Page[]): Promise<void>;
}

type Content = Pick<ResponsePayload, 'text' | 'blocks'>;
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

export function createReply(place: Place, ports: ReplyPorts): Reply {
  const { client, sleep, logger } = ports;
  const { user, channel, threadTs, rootTs = threadTs, responseUrl } = place;
  const thread = threadTs ? { thread_ts: threadTs } : {};
  const root = rootTs ? { thread_ts: rootTs } : {};
  const respond = (page: Page, how: Pick<ResponsePayload, 'response_type' | 'replace_original'>) => {
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
    inChannel: (page) => respond(page, { response_type: 'in_channel', replace_original: false }),
    async inThread(pages) {
      for (const page of pages) {
        await postPage(page, (content) =>
          client.chat.postMessage({ channel, ...root, ...content, ...QUIET }),
        );
      }
    },
  };

  /** As it is; where Slack refuses the blocks, plainer; at last the text alone, which says everything. */
  async function postPage(page: Page, call: (content: Content) => Promise<unknown>): Promise<void> {
    const { text, blocks } = page;
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
  }
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
