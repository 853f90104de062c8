import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { webClient } from '../support/workspace.ts';

/** A message that carries the mark of a post. */
interface SeenPost {
  postId: string;
  /** Nobody may click on a letter of it any more. */
  isClosed: boolean;
}

const message = z.object({
  ts: z.string(),
  blocks: z.array(z.object({ type: z.string() })).optional(),
  metadata: z.object({ event_payload: z.object({ post_id: z.string() }) }).optional(),
});
const page = z.object({
  messages: z.array(message),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

type Message = z.infer<typeof message>;
type Read = (cursor: string | undefined) => Promise<unknown>;

/** Every post that people see, as often as they see it: in channels, threads and direct messages. */
export async function seenPosts(workspace: Workspace): Promise<SeenPost[]> {
  const client = webClient(workspace);
  const seen: SeenPost[] = [];
  for (const { id, isBotMember } of workspace.channels) {
    if (isBotMember) seen.push(...(await postsIn(client, id)));
  }
  return seen;
}

async function postsIn(client: WebClient, channel: string): Promise<SeenPost[]> {
  const options = { channel, include_all_metadata: true, limit: 900 };
  const roots = await everyPage((cursor) =>
    client.conversations.history({ ...options, ...(cursor && { cursor }) }),
  );
  const replies: Message[] = [];
  for (const { ts } of roots.filter(isPost)) {
    const thread = await everyPage((cursor) =>
      client.conversations.replies({ ...options, ts, ...(cursor && { cursor }) }),
    );
    replies.push(...thread.slice(1));
  }
  return [...roots, ...replies].filter(isPost).map(({ metadata, blocks = [] }) => ({
    postId: metadata?.event_payload.post_id ?? '',
    isClosed: !blocks.some(({ type }) => type === 'actions'),
  }));
}

async function everyPage(read: Read): Promise<Message[]> {
  const all: Message[] = [];
  let cursor: string | undefined;
  do {
    const { messages, response_metadata: next } = page.parse(await read(cursor));
    all.push(...messages);
    cursor = next?.next_cursor || undefined;
  } while (cursor);
  return all;
}

function isPost({ metadata }: Message): boolean {
  return metadata !== undefined;
}
