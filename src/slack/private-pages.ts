import type { Page } from './blocks/paginate.ts';
import { plainMessage } from './blocks/plain-message.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import type { Asker } from './quiz/commands/asker.ts';

/** A response URL takes five messages; more go into the direct message. */
const PRIVATE_PAGES = 3;

/** Pages for one person; `sentDirect` says that they are too many, and where they are. */
export async function sendPrivatePages(
  pages: readonly Page[],
  sentDirect: string,
  { client, userId, reply }: Asker,
  deps: Pick<ListenerDeps, 'reply'>,
): Promise<void> {
  if (pages.length > PRIVATE_PAGES) {
    await deps.reply(client, { user: userId, channel: userId }).inThread(pages);
    return reply.privately(plainMessage(sentDirect));
  }
  for (const page of pages) await reply.privately(page);
}
