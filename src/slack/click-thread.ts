import type { StringIndexed } from '@slack/bolt';

/** The thread of the message that was clicked, where that is a reply in one; its first message stands in the channel. */
export function clickThread({ message, container }: StringIndexed): string | undefined {
  const thread = message?.thread_ts ?? container?.thread_ts;
  return typeof thread === 'string' && thread !== container?.message_ts ? thread : undefined;
}
