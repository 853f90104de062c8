import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Keeps the last value of a kind in a file. What fails costs time, never an answer. */
export interface KeptFile<T> {
  /** What was kept for a key; undefined if there is nothing, or nothing whole. */
  read(key: string): Promise<T | undefined>;
  write(key: string, value: T): Promise<void>;
}

export interface KeptFileOptions {
  /** Made if it does not exist. */
  dir: string;
  name: string;
  /** Says why nothing could be kept, such as a read-only disk. */
  onError(error: unknown): void;
}

const LINE_END = 0x0a;

/**
 * The file's first line holds the key and the hash of the rest: a file of another source, another version or with a
 * single wrong byte is not read. The rest is in V8's format, which keeps rows of numbers as they are.
 */
export function createKeptFile<T>({ dir, name, onError }: KeptFileOptions): KeptFile<T> {
  const path = join(dir, name);
  return {
    async read(key) {
      const bytes = await readFile(path).catch(() => undefined);
      const end = bytes?.indexOf(LINE_END) ?? -1;
      if (!bytes || end === -1) return undefined;
      const body = bytes.subarray(end + 1);
      if (bytes.toString('utf8', 0, end) !== head(key, body)) return undefined;
      return deserialize(body);
    },
    async write(key, value) {
      const body = serialize(value);
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
