import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps the last of something that takes time to make. A file that fails costs time, never an answer. */
export interface KeptFile<Kept> {
  /** What was kept for a key; undefined if there is nothing, or nothing whole. */
  read(key: string): Promise<Kept | undefined>;
  write(key: string, kept: Kept): Promise<void>;
}

export interface KeptFileOptions {
  /** Made if it does not exist. */
  dir: string;
  /** Says why nothing could be kept, such as a read-only disk. */
  onError(error: unknown): void;
}

const LINE_END = 0x0a;

/**
 * Keeps plain data as JSON. The file's first line holds the key and the hash of the rest: a file of another bank, another version or with a
 * single wrong byte is not read.
 */
export function createKeptFile<Kept>(name: string, { dir, onError }: KeptFileOptions): KeptFile<Kept> {
  const path = join(dir, name);
  return {
    async read(key) {
      const bytes = await readFile(path).catch(() => undefined);
      const end = bytes?.indexOf(LINE_END) ?? -1;
      if (!bytes || end === -1) return undefined;
      const body = bytes.subarray(end + 1);
      if (bytes.toString('utf8', 0, end) !== head(key, body)) return undefined;
      return JSON.parse(body.toString());
    },
    async write(key, kept) {
      const body = Buffer.from(JSON.stringify(kept));
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
