import { open, stat } from 'node:fs/promises';
const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 2 * MEGABYTE;
/** Where a NUL byte tells a binary, as in git. */
const BINARY_HEAD = 8192;
/** Reads a UTF-8 text file of at most 2 MB. A larger one is never opened. */
export async function readTextFile(path) {
    try {
        const info = await stat(path);
        if (!info.isFile())
            return refused('It is no regular file');
        if (info.size > MAX_BYTES)
            return refused(`It has ${megabytes(info.size)} MB; the limit is 2 MB`);
        const bytes = await readAtMost(path, Math.min(info.size + 1, MAX_BYTES));
        if (bytes.subarray(0, BINARY_HEAD).includes(0))
            return refused('It is a binary file');
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        if (error instanceof TypeError)
            return refused('It is not valid UTF-8 text');
        return refused(`It cannot be read: ${reasonOf(error)}`);
    }
}
/** An error of the file system in words. */
export function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    switch (code) {
        case 'ENOENT':
            return 'it does not exist';
        case 'ENOTDIR':
            return 'it is no folder';
        case 'EACCES':
        case 'EPERM':
            return 'the permission is missing';
        case 'ELOOP':
            return 'its symbolic links form a loop';
        default:
            return error instanceof Error ? error.message : String(error);
    }
}
async function readAtMost(path, limit) {
    const handle = await open(path, 'r');
    try {
        const buffer = new Uint8Array(limit);
        let length = 0;
        while (length < limit) {
            const { bytesRead } = await handle.read(buffer, length, limit - length, length);
            if (bytesRead === 0)
                break;
            length += bytesRead;
        }
        return buffer.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}
function megabytes(bytes) {
    return (bytes / MEGABYTE).toFixed(1);
}
function refused(reason) {
    return { kind: 'refused', reason };
}
