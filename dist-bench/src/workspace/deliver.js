import { maxEnvelopes, maxRedeliveries } from './limits.js';
export function createDelivery(transport, redeliverAfter) {
    const recent = [];
    const timers = new Set();
    let isClosed = false;
    const later = (envelope, retry, delay) => {
        if (isClosed || retry.attempt > maxRedeliveries)
            return;
        const timer = setTimeout(() => {
            timers.delete(timer);
            void attempt(envelope, retry);
        }, delay);
        timers.add(timer);
    };
    const attempt = async (envelope, retry) => {
        const ack = await transport.send(envelope, retry);
        if (envelope.type !== 'events_api' || ack.kind === 'acked')
            return ack;
        const next = (retry?.attempt ?? 0) + 1;
        if (ack.kind === 'timeout')
            later(envelope, { attempt: next, reason: 'timeout' }, 0);
        else if (!ack.noRetry)
            later(envelope, { attempt: next, reason: ack.reason }, redeliverAfter);
        return ack;
    };
    return {
        deliver(envelope) {
            recent.push(envelope);
            if (recent.length > maxEnvelopes)
                recent.shift();
            return attempt(envelope, undefined);
        },
        redeliver(count) {
            const again = count > 0 ? recent.slice(-count) : [];
            return Promise.all(again.map((envelope) => transport.send(envelope, { attempt: 1, reason: 'timeout' })));
        },
        close() {
            isClosed = true;
            for (const timer of timers)
                clearTimeout(timer);
            transport.close();
        },
    };
}
