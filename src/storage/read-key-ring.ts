import type { CipherKey, KeyRing } from './token-cipher.ts';

const KEY_BYTES = 32;
const ENTRY = /^([A-Za-z0-9_-]{1,16}):([A-Za-z0-9+/_=-]+)$/;

/** Reads `id:base64` pairs separated by commas, the current key first; undefined for anything else. */
export function readKeyRing(text: string): KeyRing | undefined {
  const keys = text.split(',').map((entry) => readKey(entry.trim()));
  const [first, ...others] = keys.filter((key) => key !== undefined);
  const isWhole = first !== undefined && others.length + 1 === keys.length;
  const ids = new Set(keys.map((key) => key?.id));
  return isWhole && ids.size === keys.length ? [first, ...others] : undefined;
}

function readKey(entry: string): CipherKey | undefined {
  const [, id, encoded] = ENTRY.exec(entry) ?? [];
  if (id === undefined || encoded === undefined) return undefined;
  const key = Buffer.from(encoded, 'base64');
  return key.length === KEY_BYTES ? { id, key } : undefined;
}
