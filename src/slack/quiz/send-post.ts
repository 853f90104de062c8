import type { webApi } from '@slack/bolt';
import type { ClaimedPost } from '../../quiz/posting/post.ts';
import type { SendOutcome } from '../../quiz/posting/poster.ts';
import type { Page } from '../blocks/paginate.ts';
import { simplified } from '../blocks/simplified.ts';
import { isPayloadRefusal } from '../send.ts';
import type { Composed } from './composed.ts';
import { postMetadata } from './post-metadata.ts';
import { failedSend } from './send-outcome.ts';
import { slackErrorOf } from './slack-errors.ts';

type Client = webApi.WebClient;

const QUIET = { unfurl_links: false, unfurl_media: false } as const;
/** The message above is gone, or can no longer be changed: the post stands without it. */
const NOTHING_ABOVE = new Set([
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'is_inactive',
]);

const NONE_ABOVE = { kind: 'gone' } as const;

/** Changes the message above, then posts, once; where Slack refuses the blocks, which posts nothing, plainer ones. */
export async function sendPost(
  client: Client,
  post: ClaimedPost,
  { pages, above, alone = pages }: Composed,
  mayStillSend: () => boolean,
): Promise<SendOutcome> {
  const updated = above ? await updateAbove(client, post.channelId, above) : NONE_ABOVE;
  if (updated.kind !== 'gone' && updated.kind !== 'updated') return updated;
  const isBelow = above && updated.kind === 'updated';
  const thread = isBelow ? { thread_ts: above.ts } : {};
  const [first, ...others] = isBelow ? pages : alone;
  if (!first) return { kind: 'refused', blame: 'post', error: 'no_text' };
  const sending = (more: object) => (page: Page) =>
    client.chat.postMessage({ channel: post.channelId, ...page, ...thread, ...more, ...QUIET });
  const marked = { metadata: postMetadata(post.id) };
  const outcome = await plainerIfRefused(first, sending(marked), mayStillSend);
  for (const page of outcome.kind === 'sent' ? others : []) {
    await plainerIfRefused(page, sending({}), mayStillSend);
  }
  return outcome;
}

async function plainerIfRefused(
  page: Page,
  call: (page: Page) => Promise<{ ts?: string }>,
  mayStillSend: () => boolean,
): Promise<SendOutcome> {
  if (!mayStillSend()) return { kind: 'given-up' };
  try {
    return sent(await call(page));
  } catch (error) {
    if (!isPayloadRefusal(error)) return failedSend(error);
  }
  if (!mayStillSend()) return { kind: 'given-up' };
  try {
    return sent(await call({ text: page.text, blocks: simplified(page.blocks) }));
  } catch (error) {
    return failedSend(error);
  }
}

function sent({ ts }: { ts?: string }): SendOutcome {
  return ts === undefined ? { kind: 'in-doubt', why: 'Slack named no ts' } : { kind: 'sent', ts };
}

/** May be repeated, so its own failure leaves no doubt about the post. */
async function updateAbove(
  client: Client,
  channel: string,
  { ts, postId, page }: NonNullable<Composed['above']>,
): Promise<SendOutcome | { kind: 'updated' } | { kind: 'gone' }> {
  try {
    await client.chat.update({ channel, ts, ...page, metadata: postMetadata(postId) });
    return { kind: 'updated' };
  } catch (error) {
    if (NOTHING_ABOVE.has(slackErrorOf(error) ?? '')) return { kind: 'gone' };
    const failed = failedSend(error);
    return failed.kind === 'in-doubt' ? { kind: 'not-sent', why: failed.why } : failed;
  }
}
