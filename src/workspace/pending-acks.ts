import type { Ack } from './deliver.ts';
import { isObject, objectAt, stringAt } from './json.ts';

/** The envelopes on their way, each until its ack or its time-out. */
export interface PendingAcks {
  expect(envelopeId: string): Promise<Ack>;
  /** Takes what came over a socket; anything that is no awaited ack is ignored. */
  settle(frame: unknown): void;
  /** Gives up on all. */
  close(): void;
}

export function createPendingAcks(options: { ackTimeout: number; monotonic: () => number }): PendingAcks {
  const { ackTimeout, monotonic } = options;
  const pending = new Map<string, (ack: Ack) => void>();
  return {
    expect(envelopeId) {
      const sentAt = monotonic();
      return new Promise((resolve) => {
        const finish = (ack: Ack) => {
          clearTimeout(timer);
          pending.delete(envelopeId);
          resolve(ack.kind === 'failed' ? ack : { ...ack, ms: monotonic() - sentAt });
        };
        const timer = setTimeout(() => finish({ kind: 'timeout', ms: 0 }), ackTimeout);
        pending.set(envelopeId, finish);
      });
    },
    settle(frame) {
      if (!isObject(frame)) return;
      const finish = pending.get(stringAt(frame, 'envelope_id') ?? '');
      finish?.({ kind: 'acked', ms: 0, payload: objectAt(frame, 'payload') });
    },
    close() {
      for (const finish of [...pending.values()]) finish({ kind: 'failed', reason: 'connection_failed' });
    },
  };
}
