import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IndexCache, IndexedBank } from './index-cache.ts';
import { indexVersion } from './index-version.ts';
import type { Entry } from './knowledge/entry.ts';
import { bankOf, readFiles, requireFiles } from './knowledge/load.ts';
import { type FolderSources, readSources } from './knowledge/sources.ts';
import { indexSteps } from './search/build-index.ts';
import type { IndexData } from './search/index-data.ts';

/** Milliseconds of work after which others get their turn. */
const SLICE_MS = 5;

/**
 * The bank of the folders with its index: from the cache if it was made there for just these files, else anew. Throws
 * KnowledgeFolderError if there is no file.
 */
export async function loadIndex(dirs: readonly string[], cache?: IndexCache): Promise<IndexedBank> {
  const sources = requireFiles(await readSources(dirs));
  const key = await keyOf(sources);
  const kept = await cache?.read(key);
  if (kept) return kept;
  const readings = readFiles(sources);
  const indexed = { readings, index: await indexInTurns(bankOf(readings).entries) };
  await cache?.write(key, indexed);
  return indexed;
}

/** Analyses a bank in slices, so that a bot that is serving goes on answering. */
export async function indexInTurns(entries: readonly Entry[]): Promise<IndexData> {
  const steps = indexSteps(entries);
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < SLICE_MS) continue;
    await nextTurn();
    start = performance.now();
  }
}

async function keyOf({ files, ...rest }: FolderSources): Promise<string> {
  const hashes = files.map(({ file, hash }) => [file, hash]);
  const state = JSON.stringify([await indexVersion(), hashes, rest]);
  return createHash('sha256').update(state).digest('hex');
}
