import { firstText } from './first-text.ts';
import { isRecord } from './payload-shapes.ts';

/** Who and where, as far as a payload says it; empty where it does not. */
export interface PayloadPlace {
  teamId: string;
  user: string;
  channel: string;
}

/** Reads a payload of any shape. */
export function payloadPlace(body: unknown): PayloadPlace {
  const [payload, event] = [recordOf(body), recordOf(recordOf(body).event)];
  return {
    teamId: firstId(payload.team_id, recordOf(payload.team).id, recordOf(payload.user).team_id),
    user: firstId(payload.user_id, recordOf(payload.user).id, event.user, recordOf(event.user).id),
    channel: firstId(
      payload.channel_id,
      recordOf(payload.channel).id,
      recordOf(payload.container).channel_id,
      event.channel,
      recordOf(event.channel).id,
    ),
  };
}

/** An id is short; a huge one is forged, and not kept. */
const ID_CHARS = 64;

function firstId(...values: unknown[]): string {
  return firstText(...values).slice(0, ID_CHARS);
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
