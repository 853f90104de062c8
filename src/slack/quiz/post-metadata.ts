import { z } from 'zod';

const EVENT_TYPE = 'k8s_quiz_post';

const schema = z.object({
  event_type: z.literal(EVENT_TYPE),
  event_payload: z.object({ post_id: z.string() }),
});

/** The mark by which a post is found again. Everybody in the workspace can read it, so it holds the id alone. */
export function postMetadata(postId: string) {
  return { event_type: EVENT_TYPE, event_payload: { post_id: postId } };
}

/** True for a message of this bot that carries the post's mark. */
export function isPostOf(
  message: { bot_id?: string; metadata?: unknown },
  postId: string,
  botId: string | undefined,
): boolean {
  if (botId !== undefined && message.bot_id !== undefined && message.bot_id !== botId) return false;
  return schema.safeParse(message.metadata).data?.event_payload.post_id === postId;
}
