import { ackQuietly } from '../ack.js';
import { decodeValue } from '../interaction-value.js';
/** Acknowledges, then reads the click; what is missing in the payload becomes an empty text. */
export async function readClick({ ack, body, client, logger }, deps) {
    await ackQuietly(ack, logger);
    const container = body.container ?? {};
    const isPublic = container.type === 'message' && !container.is_ephemeral;
    const ts = body.message?.thread_ts ?? container.thread_ts ?? container.message_ts;
    const place = {
        user: body.user.id,
        channel: body.channel?.id ?? container.channel_id ?? body.user.id,
        threadTs: isPublic ? ts : undefined,
        responseUrl: body.response_url,
    };
    return {
        value: decodeValue(body.actions[0]?.value),
        user: body.user.id,
        userName: body.user.name ?? body.user.username ?? '',
        triggerId: body.trigger_id,
        viewId: body.view?.id,
        isPublic,
        reply: deps.reply(client, place),
        client,
        logger,
    };
}
