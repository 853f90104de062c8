import { createHash } from 'node:crypto';
import { bankOf, readFiles, requireFiles } from '../knowledge/load.ts';
import { type FolderSources, readSources } from '../knowledge/sources.ts';
import { indexSteps } from '../search/build-index.ts';
import { inTurns } from './in-turns.ts';
import type { IndexCache, IndexedBank } from './index-cache.ts';
import { indexVersion } from './index-version.ts';

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
  const indexed = { readings, index: await inTurns(indexSteps(bankOf(readings).entries)) };
  await cache?.write(key, indexed);
  return indexed;
}

async function keyOf({ files, ...rest }: FolderSources): Promise<string> {
  const hashes = files.map(({ file, hash }) => [file, hash]);
  const state = JSON.stringify([await indexVersion(), hashes, rest]);
  return createHash('sha256').update(state).digest('hex');
}
