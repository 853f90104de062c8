import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FolderReadings } from './knowledge/load.ts';
import type { IndexData } from './search/index-data.ts';

/** A bank as it was parsed and analysed. */
export interface IndexedBank {
  readings: FolderReadings;
  index: IndexData;
}

/** Keeps the last indexed bank in a file. A cache that fails costs time, never an answer. */
export interface IndexCache {
  /** What was kept for a key; undefined if there is nothing, or nothing whole. */
  read(key: string): Promise<IndexedBank | undefined>;
  write(key: string, bank: IndexedBank): Promise<void>;
}

export interface IndexCacheOptions {
  /** Made if it does not exist. */
  dir: string;
  /** Says why nothing could be kept, such as a read-only disk. */
  onError(error: unknown): void;
}

const FILE = 'bank-index.bin';
const LINE_END = 0x0a;

/**
 * The file's first line holds the key and the hash of the rest: a file of another bank, another version or with a
 * single wrong byte is not read. The rest is in V8's format, which keeps rows of numbers as they are.
 */
export function createIndexCache({ dir, onError }: IndexCacheOptions): IndexCache {
  const path = join(dir, FILE);
  return {
    async read(key) {
      const bytes = await readFile(path).catch(() => undefined);
      const end = bytes?.indexOf(LINE_END) ?? -1;
      if (!bytes || end === -1) return undefined;
      const body = bytes.subarray(end + 1);
      if (bytes.toString('utf8', 0, end) !== head(key, body)) return undefined;
      return deserialize(body);
    },
    async write(key, bank) {
      const body = serialize(bank);
      // A reader sees the old file or the new one, never a half: each writer has a file of its own until it is whole.
      const draft = `${path}.${process.pid}`;
      try {
        await mkdir(dir, { recursive: true });
        await writeFile(draft, Buffer.concat([Buffer.from(`${head(key, body)}\n`), body]));
        await rename(draft, path);
      } catch (error) {
        onError(error);
      }
    },
  };
}

function head(key: string, body: Uint8Array): string {
  return `${key} ${createHash('sha256').update(body).digest('hex')}`;
}
