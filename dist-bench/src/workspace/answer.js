import { setTimeout as sleep } from 'node:timers/promises';
import { replyJson, replyText } from './replies.js';
/** Sends what `carryOut` returns, or what the ordered fault makes of it; `refuse` is how an error name looks. */
export async function answer(response, fault, carryOut, refuse) {
    const send = ({ status, body, headers }) => replyJson(response, status, body, headers);
    switch (fault?.kind) {
        case undefined:
            return send(carryOut());
        case 'rate_limited': {
            const headers = { 'retry-after': String(fault.retryAfter) };
            return send({ status: 429, body: { ok: false, error: 'ratelimited' }, headers });
        }
        case 'status':
            return replyText(response, fault.code, 'fault on purpose');
        case 'error':
            return send(refuse(fault.name));
        case 'hang':
            await sleep(fault.ms, undefined, { ref: false });
            return send(carryOut());
        case 'accept_then_drop':
            carryOut();
            response.destroy();
            return;
        default:
            return fault;
    }
}
