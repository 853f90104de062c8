import { App, HTTPReceiver } from '@slack/bolt';
import { boltLogger } from './bolt-logger.js';
import { clientOptions } from './client-options.js';
import { dedupe } from './dedupe.js';
import { createDrain } from './drain.js';
import { registerErrorDoor } from './error-door.js';
import { freePort } from './free-port.js';
import { registerAnswerButtons } from './listeners/answer-buttons.js';
import { registerCommand } from './listeners/command.js';
import { registerQuestionEvents } from './listeners/question-events.js';
import { createLangOf } from './locale.js';
import { createReply } from './reply.js';
import { socketReceiver } from './socket-receiver.js';
import { startError } from './start-error.js';
/** Signed requests of Slack stay far below; anything larger is refused before it is read. */
const BODY_LIMIT_BYTES = 512 * 1024;
const DRAIN_MS = 8_000;
/** The Bolt app with all listeners; how it is reached differs only in the receiver. */
export async function createSlackApp(options) {
    const { connection, config, logger } = options;
    const receiver = await createReceiver(options);
    const app = new App({
        token: connection.botToken,
        receiver,
        clientOptions: clientOptions(config.apiUrl),
        deferInitialization: true,
        extendedErrorHandler: true,
        convoStore: false,
        logger: boltLogger(logger),
    });
    const drain = createDrain();
    app.use(drain.track);
    app.use(dedupe(options.seen));
    registerListeners(app, listenerDeps(options), logger);
    let started = false;
    return {
        async start() {
            await orStartError(app.init(), 'SLACK_BOT_TOKEN', config.apiUrl);
            const what = connection.kind === 'socket' ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET';
            await orStartError(app.start(), what, config.apiUrl);
            started = true;
        },
        async stop() {
            if (!started)
                return;
            started = false;
            await Promise.all([app.stop(), drain.empty(DRAIN_MS)]);
        },
    };
}
export function registerListeners(app, deps, logger) {
    registerCommand(app, deps);
    registerQuestionEvents(app, deps);
    registerAnswerButtons(app, deps);
    registerErrorDoor(app, deps, logger);
}
function listenerDeps({ answerer, config, logger, now, sleep }) {
    return {
        answerer,
        sourceBaseUrl: config.sourceBaseUrl,
        langOf: createLangOf(now, logger),
        reply: (client, place) => createReply(place, { client, sleep, logger }),
    };
}
async function createReceiver({ connection, config, logger, sleep }) {
    const bolt = boltLogger(logger);
    switch (connection.kind) {
        case 'socket': {
            const { appToken } = connection;
            return socketReceiver({ appToken, apiUrl: config.apiUrl, logger, boltLogger: bolt, sleep });
        }
        case 'http': {
            const port = await freePort(config.port, (taken) => logger.warn(`Port ${taken} is taken, trying the next`));
            logger.info(`Listening for Slack on port ${port}, path /slack/events`);
            return new HTTPReceiver({
                signingSecret: connection.signingSecret,
                port,
                bodyLimit: BODY_LIMIT_BYTES,
                logger: bolt,
            });
        }
        default:
            return connection;
    }
}
async function orStartError(work, what, apiUrl) {
    try {
        return await work;
    }
    catch (error) {
        throw startError(error, what, apiUrl);
    }
}
