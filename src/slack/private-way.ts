import type { Asked } from './asked.ts';
import type { Page } from './blocks/paginate.ts';
import type { ListenerDeps } from './listeners/deps.ts';

/**
 * How only the person sees a page. Slack shows a private message in a thread only where the thread has begun, so
 * beside a first mention it stands in the channel; where nobody else reads, it is an answer like any.
 */
export function privateWay(asked: Asked, deps: Pick<ListenerDeps, 'reply'>): (page: Page) => Promise<void> {
  const { by, client, user, channel, threadTs, reply } = asked;
  switch (by) {
    case 'direct':
    case 'search':
      return async (page) => {
        await asked.send(page);
      };
    case 'mention':
    case 'follow-up':
    case 'plain':
      return (page) => deps.reply(client, { user, channel, privateThreadTs: threadTs }).privately(page);
    case 'command':
    case 'shortcut':
      return (page) => reply.privately(page);
    default:
      return by satisfies never;
  }
}
