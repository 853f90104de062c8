import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { isRecord } from './door/payload-shapes.ts';
import type { OpenEnvelopes } from './open-envelopes.ts';

type Client = SocketModeReceiver['client'];

/**
 * The socket client tells of an envelope by the types that stand in it, as events of its own: one that is called
 * `error` or `disconnected` would end the connection or the process, and one without an event an unseen promise.
 * Such frames are dropped before it reads them. And it closes the socket as soon as Slack asks for a new one: that waits
 * until what has come is acknowledged.
 */
export function guardFrames(client: Client, envelopes: OpenEnvelopes, logger: Logger): void {
  const readers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...received: unknown[]) => {
    const frame = parsed(received[0]);
    if (!isRecord(frame) || !isSafe(frame, client)) {
      return logger.warn('A frame of an unknown shape was left out');
    }
    const read = () => {
      for (const reader of readers) reader(...received);
    };
    if (frame.type !== 'disconnect') return read();
    // It is about this socket: the next one, which the client may have by then, is not to be closed for it.
    void envelopes.none().then((isSame) => isSame && read());
  });
}

function isSafe({ type, payload }: Record<string, unknown>, client: Client): boolean {
  if (type === 'hello' || type === 'disconnect') return true;
  if (type !== 'events_api') return isFree(type, client);
  return isRecord(payload) && isRecord(payload.event) && isFree(payload.event.type, client);
}

/** Not the name of an event that the client itself listens to. */
function isFree(type: unknown, client: Client): boolean {
  return typeof type === 'string' && type !== 'error' && !client.eventNames().includes(type);
}

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    // What is no JSON has no shape.
    return undefined;
  }
}
