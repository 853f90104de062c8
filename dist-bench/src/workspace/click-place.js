import { initialValues } from './block-elements.js';
import { messageFields } from './events.js';
import { objectsAt } from './json.js';
import { describedView } from './open-views.js';
import { findView } from './state.js';
/** Where a click happens; undefined if the person sees no such message or modal. */
export function findPlace(core, wanted) {
    if (wanted.viewId !== undefined) {
        const open = findView(core.state, wanted.viewId);
        return open?.user === wanted.user ? viewPlace(core, open) : undefined;
    }
    const channel = core.state.channels.get(wanted.channel ?? '');
    const message = channel?.messages.get(wanted.ts ?? '');
    const isVisible = message?.visibleTo === undefined || message.visibleTo === wanted.user;
    if (channel === undefined || message === undefined || !isVisible)
        return;
    return messagePlace(core, channel, message, wanted.user);
}
function viewPlace(core, open) {
    return {
        blocks: objectsAt(open.view, 'blocks'),
        values: open.values,
        describe: () => ({
            container: { type: 'view', view_id: open.id },
            view: describedView(core, open),
        }),
    };
}
/** The payload of an ephemeral message carries no `message`, as in Slack. */
function messagePlace(core, channel, message, user) {
    const isEphemeral = message.visibleTo !== undefined;
    const values = initialValues(message.blocks ?? []);
    const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs };
    const target = { channel: channel.id, user, ts: message.ts };
    return {
        blocks: message.blocks ?? [],
        values,
        describe: () => ({
            container: {
                type: 'message',
                message_ts: message.ts,
                channel_id: channel.id,
                is_ephemeral: isEphemeral,
                ...thread,
            },
            channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
            ...(!isEphemeral && { message: { type: 'message', ...messageFields(core, channel, message) } }),
            state: { values },
            response_url: `${core.baseUrl()}/hooks/${core.responseUrls.issue(target)}`,
        }),
    };
}
