import type { Envelope, Retry } from './deliver.ts';
import type { JsonObject } from './json.ts';

const host = 'applink-local';
/** Seconds; Slack renews a connection about once an hour. */
const approximateConnectionTime = 3600;

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

export function helloFrame(appId: string, connections: number): JsonObject {
  return {
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host, build_number: 1, approximate_connection_time: approximateConnectionTime },
  };
}

export function disconnectFrame(reason: DisconnectReason): JsonObject {
  return { type: 'disconnect', reason, debug_info: { host } };
}

export function envelopeFrame(id: string, envelope: Envelope, retry: Retry | undefined): JsonObject {
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
