import { eventEnvelope } from './envelopes.js';
import { nextTs } from './state.js';
/**
 * Tells the page and the bot about a message. Resolves with the bot's ack of the event,
 * or undefined where the bot gets none (no mention, not a member, not subscribed).
 */
export async function announce(core, channel, message, change) {
    const { ts, visibleTo } = message;
    const forOne = visibleTo === undefined ? {} : { visibleTo };
    core.changes.tell({ kind: 'message', channel: channel.id, ts, ...forOne });
    if (visibleTo !== undefined || !channel.members.has(core.state.bot.userId))
        return;
    const events = [mentionEvent(core, channel, message, change), messageEvent(core, channel, message, change)];
    const acks = events.flatMap((event) => (event ? [core.delivery.deliver(eventEnvelope(core, event))] : []));
    return (await Promise.all(acks)).at(0);
}
/** `app_mention`: in channels only; an edited mention fires again, with `edited`. */
function mentionEvent(core, channel, message, change) {
    const isSubscribed = core.events.has('app_mention') && core.scopes.has('app_mentions:read');
    const isMention = message.text.includes(`<@${core.state.bot.userId}>`);
    const fromBot = message.user === core.state.bot.userId;
    if (!isSubscribed || !isMention || fromBot || channel.kind === 'im' || change.kind === 'deleted')
        return;
    return {
        type: 'app_mention',
        ...messageFields(core, channel, message),
        ...(change.kind === 'edited' && { edited: message.edited }),
        channel: channel.id,
        event_ts: change.kind === 'edited' ? nextTs(core.state, core.now()) : message.ts,
    };
}
function messageEvent(core, channel, message, change) {
    const [event, scope] = channel.kind === 'im' ? ['message.im', 'im:history'] : ['message.channels', 'channels:history'];
    if (!core.events.has(event) || !core.scopes.has(scope))
        return;
    const common = { type: 'message', channel: channel.id, channel_type: channel.kind };
    const fields = messageFields(core, channel, message);
    if (change.kind === 'posted')
        return { ...common, ...fields, event_ts: message.ts };
    const eventTs = nextTs(core.state, core.now());
    const changed = { ...common, hidden: true, ts: eventTs, event_ts: eventTs };
    if (change.kind === 'deleted') {
        return { ...changed, subtype: 'message_deleted', deleted_ts: message.ts, previous_message: fields };
    }
    return {
        ...changed,
        subtype: 'message_changed',
        message: { type: 'message', ...fields, edited: message.edited },
        previous_message: { type: 'message', ...messageFields(core, channel, change.previous) },
    };
}
/** A message as events, block_actions and conversations.history show it. */
export function messageFields(core, channel, message) {
    const { team, app } = core.state;
    const parent = message.threadTs === undefined ? undefined : channel.messages.get(message.threadTs);
    return {
        user: message.user,
        text: message.text,
        ts: message.ts,
        team: team.id,
        ...(message.botId === undefined
            ? { client_msg_id: `local-${message.ts}` }
            : { bot_id: message.botId, app_id: app.id }),
        ...(message.blocks !== undefined && { blocks: message.blocks }),
        ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
        ...(parent !== undefined && { parent_user_id: parent.user }),
    };
}
