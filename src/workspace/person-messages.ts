import type { Core } from './core.ts';
import type { Ack } from './deliver.ts';
import { announce, type MessageChange } from './events.ts';
import { refuseArchived } from './membership.ts';
import { addMessage, threadOf } from './messages.ts';
import { failed, outcomeOf, type PostOutcome } from './outcome.ts';
import { removeMessage } from './remove-message.ts';
import { type Channel, findPerson, type Message, nextTs } from './state.ts';
import { slackText } from './text-escape.ts';

export interface NewMessage {
  user: string;
  channel: string;
  text: string;
  threadTs?: string;
}

export interface MessageEdit {
  user: string;
  channel: string;
  ts: string;
  text: string;
}

type Refused = { kind: 'failed'; error: string; message: string };

/** What is done at once, and what becomes of the bot's event. */
export type PersonMessage = { kind: 'done'; ts: string; outcome: Promise<PostOutcome> } | Refused;

/** A person posts; where the text mentions the bot, or in their direct message, the bot gets an event. */
export function postMessage(core: Core, { user, channel: id, text, threadTs }: NewMessage): PersonMessage {
  const channel = core.state.channels.get(id);
  if (channel === undefined || !channel.members.has(user)) return refuseChannel(id);
  if (channel.isArchived) return refuseArchived(channel);
  if (text.trim() === '') return failed('no_text', 'A message needs some text.');
  const thread = threadTs === undefined ? undefined : threadOf(channel, threadTs);
  if (threadTs !== undefined && thread === undefined) return refuseMessage();
  const message: Message = {
    ts: nextTs(core.state, core.now()),
    ...(thread !== undefined && { threadTs: thread }),
    user,
    text: slackText(core.state, text),
    reactions: new Map(),
  };
  addMessage(channel, message);
  channel.lastRead.set(user, message.ts);
  const outcome = told(core, channel, message, { kind: 'posted' });
  warnOfAbsentBot(core, channel, message);
  return { kind: 'done', ts: message.ts, outcome };
}

/** A person edits a message of theirs; an edited mention reaches the bot again. */
export function editMessage(core: Core, { user, channel: id, ts, text }: MessageEdit): PersonMessage {
  const channel = core.state.channels.get(id);
  if (channel === undefined) return refuseChannel(id);
  const previous = channel.messages.get(ts);
  if (previous?.user !== user || !isWritten(previous)) return refuseMessage();
  if (text.trim() === '') return failed('no_text', 'A message needs some text.');
  const edited = { user, ts: nextTs(core.state, core.now()) };
  const message = { ...previous, text: slackText(core.state, text), edited };
  channel.messages.set(ts, message);
  return { kind: 'done', ts, outcome: told(core, channel, message, { kind: 'edited', previous }) };
}

/** A person deletes a message of theirs; an admin deletes anybody's, the bot's too. */
export function deleteMessage(core: Core, wanted: Omit<MessageEdit, 'text'>): PersonMessage {
  const channel = core.state.channels.get(wanted.channel);
  const person = findPerson(core.state, wanted.user);
  if (channel === undefined || person === undefined) return refuseChannel(wanted.channel);
  const message = channel.messages.get(wanted.ts);
  if (message === undefined || !isWritten(message)) return refuseMessage();
  if (message.user !== person.id && !person.isAdmin) return refuseMessage();
  const outcome = toOutcome(message.ts, removeMessage(core, channel, message));
  return { kind: 'done', ts: message.ts, outcome };
}

/** A line that only this person sees, written by Slack itself. */
export function showFailure(
  core: Core,
  channel: Channel,
  user: string,
  text: string,
  threadTs?: string,
): void {
  const ts = nextTs(core.state, core.now());
  const thread = threadTs === undefined ? {} : { threadTs };
  addMessage(channel, {
    ts,
    user: 'USLACKBOT',
    text: '',
    failure: text,
    visibleTo: user,
    reactions: new Map(),
    ...thread,
  });
  core.changes.tell({ kind: 'message', channel: channel.id, ts, visibleTo: user });
}

function told(core: Core, channel: Channel, message: Message, change: MessageChange): Promise<PostOutcome> {
  return toOutcome(message.ts, announce(core, channel, message, change));
}

async function toOutcome(ts: string, event: Promise<Ack | undefined>): Promise<PostOutcome> {
  const ack = await event;
  return ack === undefined ? { kind: 'posted', ts } : { ...outcomeOf(ack), ts };
}

/** Neither ephemeral nor a line of Slack. */
function isWritten({ visibleTo, subtype }: Message): boolean {
  return visibleTo === undefined && subtype === undefined;
}

function warnOfAbsentBot(core: Core, channel: Channel, message: Message): void {
  const { bot, app } = core.state;
  if (channel.members.has(bot.userId) || !message.text.includes(`<@${bot.userId}>`)) return;
  const text = `${app.name} is not in this channel. Type /invite @${bot.handle} to bring it in.`;
  showFailure(core, channel, message.user, text, message.threadTs);
}

function refuseChannel(id: string): Refused {
  return failed('channel_not_found', `There is no channel ${id} that this person is in.`);
}

function refuseMessage(): Refused {
  return failed('message_not_found', 'There is no such message of this person.');
}
