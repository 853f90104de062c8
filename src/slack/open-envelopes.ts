import { setImmediate as nextTurn } from 'node:timers/promises';
import { within } from './within.ts';

/** The part of the socket client that is used. */
interface Client {
  on(event: string, listener: (told: { envelope_id: string }) => void): unknown;
}

/** Slack gives up on an envelope after three seconds; most are acknowledged within milliseconds. */
const WAIT_MS = 1_000;

/** What came over a socket and is still to be acknowledged: it cannot be once the socket closes. */
export interface OpenEnvelopes {
  /** Resolves in a moment in which there is none, or after a second; to whether it is still the same socket. */
  none(): Promise<boolean>;
}

export function watchEnvelopes(client: Client, waitMs = WAIT_MS): OpenEnvelopes {
  const open = new Set<string>();
  let lost = 0;
  let tell = () => {};
  client.on('slack_event', ({ envelope_id: id }) => open.add(id));
  client.on('outgoing_message', ({ envelope_id: id }) => {
    open.delete(id);
    if (open.size === 0) tell();
  });
  client.on('disconnected', () => {
    open.clear();
    lost += 1;
    tell();
  });

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
    async none() {
      const before = lost;
      let isOver = false;
      await within<unknown>(
        untilNone(() => isOver),
        waitMs,
        () => undefined,
      );
      isOver = true;
      tell();
      return lost === before;
    },
  };
}
