import { createChanges } from './changes.js';
import { createDelivery } from './deliver.js';
import { createFaultQueue } from './faults.js';
import { createHttpTransport } from './http-transport.js';
import { ackTimeout, redeliverAfter } from './limits.js';
import { defaultCommands, defaultEvents, defaultScopes } from './manifest-defaults.js';
import { createResponseUrls } from './response-url-store.js';
import { seedState } from './seed.js';
import { createSocketTransport } from './socket-transport.js';
import { createTriggers } from './triggers.js';
/** Puts the parts of a workspace together; `sockets` is undefined where the bot is reached by HTTP. */
export function createCore(options, baseUrl) {
    const { now, randomId, monotonic = now } = options;
    const state = seedState();
    const changes = createChanges();
    const tokens = {
        bot: `xoxb-local-${randomId()}`,
        app: `xapp-local-${randomId()}`,
        signingSecret: `local-secret-${randomId()}`,
    };
    const onChange = () => changes.tell({ kind: 'state' });
    const transports = createTransport(options, { tokens, appId: state.app.id, onChange });
    const core = {
        state,
        tokens,
        commands: options.commands ?? defaultCommands,
        scopes: new Set(options.scopes ?? defaultScopes),
        events: new Set(options.events ?? defaultEvents),
        changes,
        faults: createFaultQueue(),
        calls: [],
        triggers: createTriggers(now, randomId),
        responseUrls: createResponseUrls(now, randomId),
        delivery: createDelivery(transports.transport, options.redeliverAfter ?? redeliverAfter),
        now,
        monotonic,
        randomId,
        baseUrl,
        warn: (message) => options.logger?.warn(message),
    };
    return { core, sockets: transports.sockets };
}
function createTransport(options, { tokens, appId, onChange }) {
    const { now, randomId, monotonic = now, delivery = { kind: 'socket' } } = options;
    const clock = { now, monotonic, ackTimeout: options.ackTimeout ?? ackTimeout };
    switch (delivery.kind) {
        case 'socket': {
            const sockets = createSocketTransport({ ...clock, appId, randomId, onChange });
            return { transport: sockets, sockets };
        }
        case 'http': {
            const { signingSecret } = tokens;
            const transport = createHttpTransport({ ...clock, url: delivery.url, signingSecret });
            return { transport, sockets: undefined };
        }
        default:
            return delivery;
    }
}
