import { createHmac } from 'node:crypto';
import { isObject, parseJson } from './json.js';
const form = 'application/x-www-form-urlencoded';
/** Posts envelopes to the bot, signed as Slack signs them (v0, HMAC-SHA256); the 200 is the ack. */
export function createHttpTransport(options) {
    const inFlight = new Set();
    return {
        async send(envelope, retry) {
            const { type, body } = encode(envelope);
            const sentAt = options.monotonic();
            const request = new AbortController();
            let isLate = false;
            const timer = setTimeout(() => {
                isLate = true;
                request.abort();
            }, options.ackTimeout);
            inFlight.add(request);
            try {
                const response = await fetch(options.url, {
                    method: 'POST',
                    headers: { 'content-type': type, ...signature(options, body), ...retryHeaders(retry) },
                    body,
                    signal: request.signal,
                });
                return await readAck(response, () => options.monotonic() - sentAt);
            }
            catch {
                // A refused connection and a time-out differ only in what Slack calls them.
                if (isLate)
                    return { kind: 'timeout', ms: options.monotonic() - sentAt };
                return { kind: 'failed', reason: 'connection_failed' };
            }
            finally {
                clearTimeout(timer);
                inFlight.delete(request);
            }
        },
        close() {
            for (const request of inFlight)
                request.abort();
        },
    };
}
/** Events are JSON; commands are a form; interactions are a form with one `payload`. */
function encode({ type, payload }) {
    switch (type) {
        case 'events_api':
            return { type: 'application/json', body: JSON.stringify(payload) };
        case 'slash_commands': {
            const fields = Object.entries(payload).map(([key, value]) => [key, String(value)]);
            return { type: form, body: new URLSearchParams(Object.fromEntries(fields)).toString() };
        }
        case 'interactive':
            return { type: form, body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString() };
        default:
            return type;
    }
}
function signature({ now, signingSecret }, body) {
    const timestamp = String(Math.floor(now() / 1000));
    const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${digest}` };
}
function retryHeaders(retry) {
    if (retry === undefined)
        return {};
    const reason = retry.reason === 'timeout' ? 'http_timeout' : retry.reason;
    return { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': reason };
}
async function readAck(response, elapsed) {
    const text = await response.text();
    if (!response.ok) {
        const noRetry = response.headers.get('x-slack-no-retry') === '1';
        return { kind: 'failed', reason: 'http_error', ...(noRetry && { noRetry }) };
    }
    return { kind: 'acked', ms: elapsed(), payload: readPayload(text) };
}
function readPayload(text) {
    const parsed = parseJson(text);
    if (isObject(parsed))
        return parsed;
    return text.trim() === '' ? {} : { text };
}
