import { isDeepStrictEqual } from 'node:util';
import type { Bank } from './entry.ts';
import { folderSignature } from './folder-signature.ts';
import { createFolderWatchers } from './folder-watchers.ts';
import { withLastGood } from './last-good.ts';
import { bankOf, type FolderReadings, readFiles } from './load.ts';
import { readSources } from './sources.ts';

/** Long enough for an editor that saves a file in several steps. */
const DEBOUNCE_MS = 200;
/**
 * The safety net where the system reports no change: network drives, full watch tables, a folder that came
 * back.
 */
const POLL_MS = 5000;

export interface WatchOptions {
  dirs: readonly string[];
  /** What serves now. */
  readings: FolderReadings;
  onBank: (bank: Bank, readings: FolderReadings) => void;
  /** A file or folder that cannot be used; its last good version stays. */
  onError: (error: Error) => void;
  debounceMs?: number;
  pollMs?: number;
}

/** Reads the folders again when a Markdown file below them changes, and hands on each bank that differs. */
export function watchBank(options: WatchOptions): { close(): void } {
  const { dirs, debounceMs = DEBOUNCE_MS, pollMs = POLL_MS } = options;
  const closing = new AbortController();
  const reload = createReload(options, closing.signal);
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    if (closing.signal.aborted) return;
    timer = setTimeout(() => void run(), debounceMs).unref();
  };
  const run = async (): Promise<void> => {
    if (!(await reload.isDue()) || closing.signal.aborted) return;
    // Node on Linux loses sight of a file that an editor put a new one in place of.
    watchers.close();
    watchers.open();
    if (await reload.run()) schedule();
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

interface Reload {
  /** True if the folders differ from what was read last. */
  isDue(): Promise<boolean>;
  /** Reads the folders once; resolves to true if they changed meanwhile and must be read again. */
  run(): Promise<boolean>;
}

function createReload(
  { dirs, readings: first, onBank, onError }: WatchOptions,
  closing: AbortSignal,
): Reload {
  let readings = first;
  let serving = bankOf(first);
  let signature: string | undefined;
  let running: Promise<boolean> | undefined;

  const read = async (): Promise<boolean> => {
    const before = await folderSignature(dirs);
    if (before === signature) return false;
    const sources = await readSources(dirs);
    if ((await folderSignature(dirs)) !== before) return true;
    if (closing.aborted) return false;
    signature = before;
    const found = withLastGood(readFiles(sources, readings.files), serving);
    found.errors.forEach(onError);
    readings = found.readings;
    const next = bankOf(readings);
    if (!isDeepStrictEqual(next, serving)) {
      onBank(next, readings);
      serving = next;
    }
    return false;
  };
  const run = async (): Promise<boolean> => {
    if (running) return running.then(() => true);
    running = read().catch((error: unknown) => {
      onError(error instanceof Error ? error : new Error(String(error)));
      return false;
    });
    const isDue = await running;
    running = undefined;
    return isDue;
  };
  return { run, isDue: async () => !running && (await folderSignature(dirs)) !== signature };
}
