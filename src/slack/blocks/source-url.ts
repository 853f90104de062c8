import type { Section } from '../../knowledge/entry.ts';

/** Where a section's file stands below the operator's address. */
export function sourceUrl({ file, heading }: Section, base: string): string {
  const url = new URL(file.split('/').map(encodeURIComponent).join('/'), base);
  url.hash = heading;
  return url.href;
}
