import type { Logger } from 'pino';
import type { Page } from './blocks/paginate.ts';
import { simplified } from './blocks/simplified.ts';
import type { ResponsePayload } from './response-url.ts';
import { isPayloadRefusal, send } from './send.ts';
import type { Sleep } from './sleep.ts';

type Content = Pick<ResponsePayload, 'text' | 'blocks'>;

/** Sends a page by a call, as plain as Slack wants it. */
export type PostPage = (page: Page, call: (content: Content) => Promise<unknown>) => Promise<void>;

/** As it is; where Slack refuses the blocks, plainer; at last the text alone, which says everything. */
export function createPostPage({ sleep, logger }: { sleep: Sleep; logger: Logger }): PostPage {
  return async ({ text, blocks }, call) => {
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
