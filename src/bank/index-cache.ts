import type { FolderReadings } from '../knowledge/load.ts';
import type { IndexData } from '../search/index-data.ts';
import { createKeptFile, type KeptFile, type KeptFileOptions } from './kept-file.ts';

/** A bank as it was parsed and analysed. */
export interface IndexedBank {
  readings: FolderReadings;
  index: IndexData;
}

/** Keeps the last indexed bank. */
export type IndexCache = KeptFile<IndexedBank>;

export function createIndexCache(options: Omit<KeptFileOptions, 'name'>): IndexCache {
  return createKeptFile({ ...options, name: 'bank-index.bin' });
}
