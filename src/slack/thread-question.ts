import type { webApi } from '@slack/bolt';
import { isPlea } from './is-plea.ts';
import type { Post } from './post.ts';
import { questionText } from './question-text.ts';
import { parseRequest } from './request.ts';

/**
 * What a post asks, as Slack writes it: a mention that has no question of its own means the first message of its
 * thread. Undefined where that cannot be read: it needs the optional scope of the channel's history.
 */
export async function askedText(post: Post, client: webApi.WebClient): Promise<string | undefined> {
  const { by, text, threadTs } = post;
  if (by !== 'mention' || threadTs === undefined || !isPlea(questionText(text))) return text;
  try {
    const { messages = [] } = await client.conversations.replies({
      channel: post.channel,
      ts: threadTs,
      limit: 1,
    });
    const root = messages.find((message) => message.ts === threadTs && message.user !== post.botUserId);
    return root?.text && isQuestionText(root.text) ? root.text : undefined;
  } catch {
    // Without the scope, or in a thread whose first message is gone, the person is asked for the question.
    return undefined;
  }
}

/** What somebody else wrote is a question at most: their words command nothing in the name of who mentions the bot. */
function isQuestionText(text: string): boolean {
  return questionText(text) !== '' && parseRequest(text).kind === 'question';
}
