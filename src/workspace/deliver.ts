import type { JsonObject } from './json.ts';
import { maxEnvelopes, maxRedeliveries } from './limits.ts';

type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

export interface Envelope {
  type: EnvelopeType;
  payload: JsonObject;
  acceptsResponse: boolean;
}

export interface Retry {
  attempt: number;
  reason: 'timeout' | 'connection_failed' | 'http_error';
}

/** How the bot took an envelope; `ms` from sending to the acknowledgement, or to giving up. */
export type Ack =
  | { kind: 'acked'; ms: number; payload: JsonObject }
  | { kind: 'timeout'; ms: number }
  | { kind: 'failed'; reason: 'connection_failed' | 'http_error'; noRetry?: true };

/** Socket Mode or HTTP: takes one envelope to the bot. */
export interface Transport {
  send(envelope: Envelope, retry: Retry | undefined): Promise<Ack>;
  close(): void;
}

export interface Delivery {
  /** Resolves with the first attempt; an event that was not acknowledged is sent again later, up to three times. */
  deliver(envelope: Envelope): Promise<Ack>;
  /** Sends the last `count` envelopes once more, as Slack does when it believes an ack was lost. */
  redeliver(count: number): Promise<Ack[]>;
  close(): void;
}

export function createDelivery(transport: Transport, redeliverAfter: number): Delivery {
  const recent: Envelope[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let isClosed = false;

  const later = (envelope: Envelope, retry: Retry, delay: number) => {
    if (isClosed || retry.attempt > maxRedeliveries) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(envelope, retry);
    }, delay);
    timers.add(timer);
  };

  const attempt = async (envelope: Envelope, retry: Retry | undefined): Promise<Ack> => {
    const ack = await transport.send(envelope, retry);
    if (envelope.type !== 'events_api' || ack.kind === 'acked') return ack;
    const next = (retry?.attempt ?? 0) + 1;
    if (ack.kind === 'timeout') later(envelope, { attempt: next, reason: 'timeout' }, 0);
    else if (!ack.noRetry) later(envelope, { attempt: next, reason: ack.reason }, redeliverAfter);
    return ack;
  };

  return {
    deliver(envelope) {
      recent.push(envelope);
      if (recent.length > maxEnvelopes) recent.shift();
      return attempt(envelope, undefined);
    },
    redeliver(count) {
      const again = count > 0 ? recent.slice(-count) : [];
      return Promise.all(
        again.map((envelope) => transport.send(envelope, { attempt: 1, reason: 'timeout' })),
      );
    },
    close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      transport.close();
    },
  };
}
