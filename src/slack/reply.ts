import type { Logger } from 'pino';
import type { Page } from './blocks/paginate.ts';
import { isDirectChannel } from './direct-channel.ts';
import type { Place } from './place.ts';
import { createPostPage } from './post-page.ts';
import { type PublicReply, publicReply, type ReplyPorts } from './public-reply.ts';
import { postToResponseUrl, type ResponsePayload } from './response-url.ts';

/** The ways to answer a person at a place; each resolves once Slack has taken the message. */
export interface Reply extends PublicReply {
  /** Only this person sees it; where one way is closed the next is tried: response_url, ephemeral, DM. A DM is private. */
  privately(page: Page): Promise<void>;
  /** Puts a page in the place of the message that was clicked. */
  replacing(page: Page): Promise<void>;
  /** For all in the channel, by the response_url; with a thread, in that. */
  inChannel(page: Page, threadTs?: string): Promise<void>;
}

export function createReply(place: Place, ports: ReplyPorts): Reply {
  const { client, logger } = ports;
  const { user, channel, privateThreadTs, responseUrl } = place;
  const privateThread = privateThreadTs ? { thread_ts: privateThreadTs } : {};
  const postPage = createPostPage(ports);
  const open = publicReply(place, { ...ports, postPage });
  const respond = (page: Page, how: Omit<ResponsePayload, 'text' | 'blocks'>) => {
    if (!responseUrl) return Promise.reject(new Error('There is no response_url here'));
    return postPage(page, (content) =>
      postToResponseUrl(responseUrl, { ...content, ...how }, ports.dispatcher),
    );
  };
  const ephemeral = (page: Page) =>
    postPage(page, (content) => client.chat.postEphemeral({ channel, user, ...content, ...privateThread }));
  const direct = (page: Page) =>
    publicReply({ user, channel: user }, { ...ports, postPage }).inThread([page]);
  const privately = (page: Page) => {
    const byUrl = () => respond(page, { response_type: 'ephemeral', replace_original: false });
    const inPlace = () => (isDirectChannel(channel) ? open.inThread([page]) : ephemeral(page));
    // A response_url answers in the channel, whatever thread the person is in.
    const here = privateThreadTs ? [inPlace, byUrl] : [byUrl, inPlace];
    const ways = responseUrl ? here : [inPlace];
    return firstThatWorks([...ways, () => direct(page)], logger);
  };
  return {
    privately,
    replacing: (page) =>
      firstThatWorks([() => respond(page, { replace_original: true }), () => privately(page)], logger),
    inChannel(page, into) {
      const how = { response_type: 'in_channel', replace_original: false } as const;
      return respond(page, { ...how, ...(into && { thread_ts: into }) });
    },
    ...open,
  };
}

async function firstThatWorks(ways: readonly (() => Promise<unknown>)[], logger: Logger): Promise<void> {
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
