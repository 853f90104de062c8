import { isDeepStrictEqual } from 'node:util';
import { folderSignature } from './folder-signature.js';
import { createFolderWatchers } from './folder-watchers.js';
import { withLastGood } from './last-good.js';
import { bankOf, readFolders } from './load.js';
/** Long enough for an editor that saves a file in several steps. */
const DEBOUNCE_MS = 200;
/**
 * The safety net where the system reports no change: network drives, full watch tables, a folder that came
 * back.
 */
const POLL_MS = 5000;
/** Reads the folders again when a Markdown file below them changes, and hands on each bank that differs. */
export function watchBank(options) {
    const { dirs, debounceMs = DEBOUNCE_MS, pollMs = POLL_MS } = options;
    const closing = new AbortController();
    const reload = createReload(options, closing.signal);
    let timer;
    const schedule = () => {
        clearTimeout(timer);
        if (closing.signal.aborted)
            return;
        timer = setTimeout(() => void run(), debounceMs).unref();
    };
    const run = async () => {
        if (!(await reload.isDue()) || closing.signal.aborted)
            return;
        // Node on Linux loses sight of a file that an editor put a new one in place of.
        watchers.close();
        watchers.open();
        if (await reload.run())
            schedule();
    };
    const watchers = createFolderWatchers(dirs, schedule);
    const poll = setInterval(() => {
        void reload.isDue().then((isDue) => isDue && schedule());
    }, pollMs).unref();
    watchers.open();
    return {
        close: () => {
            closing.abort();
            clearTimeout(timer);
            clearInterval(poll);
            watchers.close();
        },
    };
}
function createReload({ dirs, bank, onBank, onError }, closing) {
    let serving = bank;
    let signature;
    let running;
    const read = async () => {
        const before = await folderSignature(dirs);
        if (before === signature)
            return false;
        const found = await readFolders(dirs);
        if ((await folderSignature(dirs)) !== before)
            return true;
        if (closing.aborted)
            return false;
        signature = before;
        const { readings, errors } = withLastGood(found, serving);
        errors.forEach(onError);
        const next = bankOf(readings);
        if (!isDeepStrictEqual(next, serving)) {
            onBank(next);
            serving = next;
        }
        return false;
    };
    const run = async () => {
        if (running)
            return running.then(() => true);
        running = read().catch((error) => {
            onError(error instanceof Error ? error : new Error(String(error)));
            return false;
        });
        const isDue = await running;
        running = undefined;
        return isDue;
    };
    return { run, isDue: async () => !running && (await folderSignature(dirs)) !== signature };
}
