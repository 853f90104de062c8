import { announce } from './events.js';
import { addMessage, threadOf } from './messages.js';
import { failed, outcomeOf } from './outcome.js';
import { findPerson, nextTs } from './state.js';
import { slackText } from './text-escape.js';
/** A person posts; where the text mentions the bot, or in their direct message, the bot gets an event. */
export function postMessage(core, { user, channel: id, text, threadTs }) {
    const channel = core.state.channels.get(id);
    if (channel === undefined || !channel.members.has(user))
        return refuseChannel(id);
    if (text.trim() === '')
        return failed('no_text', 'A message needs some text.');
    const thread = threadTs === undefined ? undefined : threadOf(channel, threadTs);
    if (threadTs !== undefined && thread === undefined)
        return refuseMessage();
    const message = {
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
export function editMessage(core, { user, channel: id, ts, text }) {
    const channel = core.state.channels.get(id);
    if (channel === undefined)
        return refuseChannel(id);
    const previous = channel.messages.get(ts);
    if (previous?.user !== user || previous.visibleTo !== undefined)
        return refuseMessage();
    if (text.trim() === '')
        return failed('no_text', 'A message needs some text.');
    const edited = { user, ts: nextTs(core.state, core.now()) };
    const message = { ...previous, text: slackText(core.state, text), edited };
    channel.messages.set(ts, message);
    return { kind: 'done', ts, outcome: told(core, channel, message, { kind: 'edited', previous }) };
}
/** A person deletes a message of theirs. */
export function deleteMessage(core, wanted) {
    const channel = core.state.channels.get(wanted.channel);
    if (channel === undefined)
        return refuseChannel(wanted.channel);
    const message = channel.messages.get(wanted.ts);
    if (message?.user !== wanted.user || message.visibleTo !== undefined)
        return refuseMessage();
    channel.messages.delete(message.ts);
    return { kind: 'done', ts: message.ts, outcome: told(core, channel, message, { kind: 'deleted' }) };
}
/** A person brings the bot into a channel. */
export function invite(core, user, id) {
    const channel = core.state.channels.get(id);
    if (channel === undefined || findPerson(core.state, user) === undefined)
        return refuseChannel(id);
    if (channel.members.has(core.state.bot.userId)) {
        return failed('already_in_channel', `${core.state.app.name} is already in this channel.`);
    }
    channel.members.add(core.state.bot.userId);
    core.changes.tell({ kind: 'state' });
    return { kind: 'acked', ms: 0 };
}
/** A line that only this person sees, written by Slack itself. */
export function showFailure(core, channel, user, text, threadTs) {
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
async function told(core, channel, message, change) {
    const ack = await announce(core, channel, message, change);
    const { ts } = message;
    return ack === undefined ? { kind: 'posted', ts } : { ...outcomeOf(ack), ts };
}
function warnOfAbsentBot(core, channel, message) {
    const { bot, app } = core.state;
    if (channel.members.has(bot.userId) || !message.text.includes(`<@${bot.userId}>`))
        return;
    const text = `${app.name} is not in this channel. Type /invite @${bot.handle} to bring it in.`;
    showFailure(core, channel, message.user, text, message.threadTs);
}
function refuseChannel(id) {
    return failed('channel_not_found', `There is no channel ${id} that this person is in.`);
}
function refuseMessage() {
    return failed('message_not_found', 'There is no such message of this person.');
}
