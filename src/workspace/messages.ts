import { maxMessagesPerChannel } from './limits.ts';
import type { Channel, Message, WorkspaceState } from './state.ts';

/** A message as a person sees it. */
export interface ShownMessage {
  ts: string;
  threadTs?: string;
  user: string;
  name: string;
  isBot?: true;
  /** A line of Slack about what happened in the channel. */
  subtype?: string;
  text: string;
  blocks?: Record<string, unknown>[];
  ephemeral?: true;
  edited?: true;
  replyCount?: number;
  reactions?: { name: string; users: string[] }[];
  failure?: string;
}

/** Adds a message, and drops the channel's oldest when it holds too many. */
export function addMessage(channel: Channel, message: Message): void {
  channel.messages.set(message.ts, message);
  if (channel.messages.size <= maxMessagesPerChannel) return;
  for (const oldest of channel.messages.keys()) {
    channel.messages.delete(oldest);
    return;
  }
}

/** The thread that a reply to `ts` joins: its own, or that of the reply it names. Undefined: no such message. */
export function threadOf(channel: Channel, ts: string): string | undefined {
  const message = channel.messages.get(ts);
  if (message === undefined || message.visibleTo !== undefined) return undefined;
  return message.threadTs ?? message.ts;
}

/** Whether anybody has replied to a message; what one person alone sees is no reply. */
export function hasReplies(channel: Channel, ts: string): boolean {
  for (const { threadTs, visibleTo } of channel.messages.values()) {
    if (threadTs === ts && visibleTo === undefined) return true;
  }
  return false;
}

/** What `user` sees of a channel, oldest first; without a user, what everybody sees. */
export function shownMessages(state: WorkspaceState, channel: Channel, user?: string): ShownMessage[] {
  const messages = [...channel.messages.values()].filter(
    (message) => message.visibleTo === undefined || message.visibleTo === user,
  );
  const replies = new Map<string, number>();
  for (const { threadTs, visibleTo } of messages) {
    if (threadTs !== undefined && visibleTo === undefined)
      replies.set(threadTs, (replies.get(threadTs) ?? 0) + 1);
  }
  return messages.map((message) => shownMessage(state, message, replies.get(message.ts)));
}

/** How many of others' messages a person has not seen yet. */
export function unreadCount(channel: Channel, user: string): number {
  const lastRead = channel.lastRead.get(user) ?? '';
  let count = 0;
  for (const message of channel.messages.values()) {
    const isVisible = message.visibleTo === undefined || message.visibleTo === user;
    const isWritten = message.subtype === undefined && message.user !== user;
    if (message.ts > lastRead && isWritten && isVisible) count += 1;
  }
  return count;
}

export function markRead(channel: Channel, user: string): void {
  const last = [...channel.messages.keys()].at(-1);
  if (last !== undefined) channel.lastRead.set(user, last);
}

/** A message with its author's name. */
export function shownMessage(state: WorkspaceState, message: Message, replyCount = 0): ShownMessage {
  const isBot = message.user === state.bot.userId;
  const name = state.people.find((person) => person.id === message.user)?.name;
  const reactions = [...message.reactions].map(([emoji, users]) => ({ name: emoji, users: [...users] }));
  return {
    ts: message.ts,
    ...(message.threadTs !== undefined && { threadTs: message.threadTs }),
    user: message.user,
    name: isBot ? state.app.name : (name ?? message.user),
    ...(isBot && { isBot }),
    ...(message.subtype !== undefined && { subtype: message.subtype }),
    text: message.text,
    ...(message.blocks !== undefined && { blocks: message.blocks }),
    ...(message.visibleTo !== undefined && { ephemeral: true }),
    ...(message.edited !== undefined && { edited: true }),
    ...(replyCount > 0 && { replyCount }),
    ...(reactions.length > 0 && { reactions }),
    ...(message.failure !== undefined && { failure: message.failure }),
  };
}
