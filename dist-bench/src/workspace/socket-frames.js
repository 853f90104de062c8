const host = 'applink-local';
/** Seconds; Slack renews a connection about once an hour. */
const approximateConnectionTime = 3600;
export function helloFrame(appId, connections) {
    return {
        type: 'hello',
        num_connections: connections,
        connection_info: { app_id: appId },
        debug_info: { host, build_number: 1, approximate_connection_time: approximateConnectionTime },
    };
}
export function disconnectFrame(reason) {
    return { type: 'disconnect', reason, debug_info: { host } };
}
export function envelopeFrame(id, envelope, retry) {
    return {
        envelope_id: id,
        type: envelope.type,
        accepts_response_payload: envelope.acceptsResponse,
        ...(envelope.type === 'events_api' && {
            retry_attempt: retry?.attempt ?? 0,
            retry_reason: retry?.reason ?? '',
        }),
        payload: envelope.payload,
    };
}
