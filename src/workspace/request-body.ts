import type { IncomingMessage } from 'node:http';
import { maxRequestBytes } from './limits.ts';

export type RequestBody = { kind: 'read'; text: string } | { kind: 'too_large' };

/** Reads a request's body. Beyond a megabyte it reads on without keeping it, so that the answer arrives. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > maxRequestBytes) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > maxRequestBytes) return { kind: 'too_large' };
  return { kind: 'read', text: Buffer.concat(chunks).toString('utf8') };
}

/** The content type without its parameters, in lower case. */
export function contentType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
