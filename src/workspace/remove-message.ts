import type { Core } from './core.ts';
import type { Ack } from './deliver.ts';
import { announce } from './events.ts';
import { hasReplies } from './messages.ts';
import type { Channel, Message } from './state.ts';

/**
 * Deletes a message. The first message of a thread with replies leaves "This message was deleted." behind, and the
 * bot hears of a change, not of a deletion, as in Slack; that line goes with the last reply.
 */
export function removeMessage(core: Core, channel: Channel, message: Message): Promise<Ack | undefined> {
  if (message.visibleTo === undefined && hasReplies(channel, message.ts)) {
    const tombstone: Message = {
      ts: message.ts,
      user: 'USLACKBOT',
      subtype: 'tombstone',
      text: 'This message was deleted.',
      reactions: new Map(),
    };
    channel.messages.set(message.ts, tombstone);
    return announce(core, channel, tombstone, { kind: 'edited', previous: message });
  }
  channel.messages.delete(message.ts);
  const root = channel.messages.get(message.threadTs ?? '');
  if (root?.subtype === 'tombstone' && !hasReplies(channel, root.ts)) channel.messages.delete(root.ts);
  return announce(core, channel, message, { kind: 'deleted' });
}
