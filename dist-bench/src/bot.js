import { createAnswerer } from './answer/create-answer.js';
import { formatFinding } from './knowledge/check.js';
import { KnowledgeFolderError } from './knowledge/folder-error.js';
import { loadBank } from './knowledge/load.js';
import { watchBank } from './knowledge/watch.js';
import { createSearch } from './search/create-search.js';
import { createMemorySeenStore } from './slack/seen.js';
import { createSlackApp } from './slack/slack-app.js';
/** Puts the parts together: the bank, the search over it, and the Slack app that answers from it. */
export function createBot(config, ports) {
    const { logger } = ports;
    const closers = [];
    let answerer = createAnswererOf({ entries: [], warnings: [] });
    const serve = (bank) => {
        answerer = createAnswererOf(bank);
        logger.info(`The bank holds ${bank.entries.length} entries`);
        for (const warning of bank.warnings)
            logger.warn(formatFinding(warning));
    };
    return {
        async start() {
            const bank = await loadOrEmpty(config.knowledgeDirs, logger);
            serve(bank);
            const watcher = watchBank({
                dirs: config.knowledgeDirs,
                bank,
                onBank: serve,
                onError: (error) => logger.error(error.message),
            });
            closers.push(() => watcher.close());
            const app = await createSlackApp({
                connection: config.connection,
                config,
                answerer: () => answerer,
                seen: createMemorySeenStore(),
                ...ports,
            });
            closers.push(() => app.stop());
            await app.start();
            return bank;
        },
        async stop() {
            for (const close of closers.splice(0).reverse())
                await close();
        },
    };
}
/** A bank to ask, from files; throws `KnowledgeFolderError`. */
export async function loadAnswerer(dirs) {
    return createAnswererOf(await loadBank(dirs));
}
function createAnswererOf(bank) {
    return createAnswerer(bank.entries, createSearch(bank.entries));
}
/** A missing folder does not keep the bot down: it says so, and the bank is read once the folder is there. */
async function loadOrEmpty(dirs, logger) {
    try {
        return await loadBank(dirs);
    }
    catch (error) {
        if (!(error instanceof KnowledgeFolderError))
            throw error;
        logger.error(error.message);
        return { entries: [], warnings: [] };
    }
}
