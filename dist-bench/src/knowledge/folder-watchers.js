import { watch } from 'node:fs';
/** Watches folders as far as the system can; what it cannot watch is left to the caller's poll. */
export function createFolderWatchers(dirs, onChange) {
    const watchers = new Map();
    const drop = (dir) => {
        watchers.get(dir)?.close();
        watchers.delete(dir);
    };
    const open = (dir) => {
        if (watchers.has(dir))
            return;
        try {
            const watcher = watch(dir, { recursive: true, persistent: false }, onChange);
            watchers.set(dir, watcher);
            watcher.on('error', () => drop(dir));
        }
        catch {
            // Missing folder, no recursive watch on this system, or too many watches: the poll sees the change.
        }
    };
    return {
        open: () => dirs.forEach(open),
        close: () => dirs.forEach(drop),
    };
}
