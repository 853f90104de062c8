import { SocketModeReceiver } from '@slack/bolt';
import { clientOptions } from './client-options.js';
import { within } from './within.js';
/** Slack sends each envelope to one of an app's sockets, so while one is renewed the other receives. */
const SOCKETS = 2;
/** Slack's hello comes within a second; a socket without one is given up. */
const OPEN_TIMEOUT_MS = 15_000;
/** After a loss the first try is immediate; then slower, so that an outage is not answered with a storm. */
const RETRY_DELAYS_MS = [0, 1_000, 2_000, 5_000, 10_000, 30_000];
export class SocketOpenTimeoutError extends Error {
    name = 'SocketOpenTimeoutError';
    constructor(ms) {
        super(`Slack did not greet a new socket within ${ms} ms`);
    }
}
/**
 * Two Socket Mode connections that feed one app. Each is renewed at once when Slack refreshes it or it drops;
 * Bolt's own reconnect would wait five seconds first.
 */
export function socketReceiver(options) {
    const receivers = Array.from({ length: SOCKETS }, () => newReceiver(options));
    let stopping = false;
    return {
        init(app) {
            for (const receiver of receivers)
                receiver.init(app);
        },
        async start() {
            // The first must open, or the tokens are wrong; whatever comes later is kept trying.
            const opened = [];
            for (const receiver of receivers)
                opened.push(await open(receiver));
            receivers.forEach((receiver, index) => {
                const first = opened[index];
                if (first)
                    void keepOpen(receiver, first.lost);
            });
        },
        async stop() {
            stopping = true;
            await Promise.all(receivers.map((receiver) => receiver.client.disconnect()));
        },
    };
    async function keepOpen(receiver, firstLoss) {
        await firstLoss;
        for (let failures = 0; !stopping;) {
            await options.sleep(RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? 0);
            if (stopping)
                return;
            try {
                const { lost } = await open(receiver);
                failures = 0;
                await lost;
            }
            catch (error) {
                failures += 1;
                options.logger.error({ err: error, failures }, 'A socket to Slack could not be opened; trying again');
            }
        }
    }
}
/** Opens the socket; `lost` resolves when it is gone, for whatever reason. */
async function open(receiver) {
    const { client } = receiver;
    const lost = new Promise((resolve) => {
        client.once('disconnected', () => resolve());
    });
    await within(receiver.start(), OPEN_TIMEOUT_MS, () => {
        throw new SocketOpenTimeoutError(OPEN_TIMEOUT_MS);
    });
    return { lost };
}
function newReceiver({ appToken, apiUrl, boltLogger }) {
    return new SocketModeReceiver({
        appToken,
        logger: boltLogger,
        autoReconnectEnabled: false,
        customPropertiesExtractor: ({ envelope_id: envelopeId }) => ({ envelopeId }),
        installerOptions: { clientOptions: clientOptions(apiUrl) },
    });
}
