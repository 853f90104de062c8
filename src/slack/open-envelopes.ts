import { setImmediate as nextTurn } from 'node:timers/promises';
import { within } from './within.ts';

/** The part of the socket client that is used. */
interface Client {
  on(event: string, listener: (told: { envelope_id: string }) => void): unknown;
}

/** What came over a socket and is still to be acknowledged: it cannot be once the socket closes. */
export interface OpenEnvelopes {
  /** Resolves in a moment in which there is none, or after `limitMs`. */
  none(limitMs: number): Promise<void>;
}

export function watchEnvelopes(client: Client): OpenEnvelopes {
  const open = new Set<string>();
  let tell = () => {};
  client.on('slack_event', ({ envelope_id: id }) => open.add(id));
  client.on('outgoing_message', ({ envelope_id: id }) => {
    open.delete(id);
    if (open.size === 0) tell();
  });
  client.on('disconnected', () => open.clear());

  async function untilNone(isOver: () => boolean): Promise<void> {
    for (;;) {
      // What has arrived and was not read yet comes first.
      await nextTurn();
      if (open.size === 0 || isOver()) return;
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  }

  return {
    async none(limitMs) {
      let isOver = false;
      await within<unknown>(
        untilNone(() => isOver),
        limitMs,
        () => undefined,
      );
      isOver = true;
      tell();
    },
  };
}
