import type { Warning } from './entry.ts';

/** `file:line: message`, as compilers write it, so that editors can jump there. */
export function formatWarning({ file, line, message }: Warning): string {
  return `${file}:${line}: ${message}`;
}
