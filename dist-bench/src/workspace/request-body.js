import { maxRequestBytes } from './limits.js';
/** Reads a request's body. Beyond a megabyte it reads on without keeping it, so that the answer arrives. */
export async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk))
            continue;
        size += chunk.length;
        if (size > maxRequestBytes)
            chunks.length = 0;
        else
            chunks.push(chunk);
    }
    if (size > maxRequestBytes)
        return { kind: 'too_large' };
    return { kind: 'read', text: Buffer.concat(chunks).toString('utf8') };
}
/** The content type without its parameters, in lower case. */
export function contentType(request) {
    return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
