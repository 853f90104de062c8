import { isObject, objectAt, stringAt } from './json.js';
export function createPendingAcks(options) {
    const { ackTimeout, monotonic } = options;
    const pending = new Map();
    return {
        expect(envelopeId) {
            const sentAt = monotonic();
            return new Promise((resolve) => {
                const finish = (ack) => {
                    clearTimeout(timer);
                    pending.delete(envelopeId);
                    resolve(ack.kind === 'failed' ? ack : { ...ack, ms: monotonic() - sentAt });
                };
                const timer = setTimeout(() => finish({ kind: 'timeout', ms: 0 }), ackTimeout);
                pending.set(envelopeId, finish);
            });
        },
        settle(frame) {
            if (!isObject(frame))
                return;
            const finish = pending.get(stringAt(frame, 'envelope_id') ?? '');
            finish?.({ kind: 'acked', ms: 0, payload: objectAt(frame, 'payload') });
        },
        close() {
            for (const finish of [...pending.values()])
                finish({ kind: 'failed', reason: 'connection_failed' });
        },
    };
}
