import { createKeptFile, type KeptFile, type KeptFileOptions } from './kept-file.ts';
import type { FolderReadings } from './knowledge/load.ts';
import type { IndexData } from './search/index-data.ts';

/** A bank as it was parsed and analysed. */
export interface IndexedBank {
  readings: FolderReadings;
  index: IndexData;
}

/** The last indexed bank. */
export type IndexCache = KeptFile<IndexedBank>;

export function createIndexCache(options: KeptFileOptions): IndexCache {
  return createKeptFile('bank-index.json', options);
}
