import { readFile } from 'node:fs/promises';
import { replyText, safetyHeaders } from './replies.js';
/** Works from `src/workspace` and from `dist/workspace` alike. */
const folder = new URL('../../src/workspace/page/', import.meta.url);
/** Names as this project writes them; no part may begin with a dot. */
const fileName = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.([a-z0-9]+)$/;
const types = {
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    svg: 'image/svg+xml',
    png: 'image/png',
};
/** Serves one file of the page; a name that leads out of its folder, or of an unknown kind, is not found. */
export async function serveStaticFile(response, name) {
    const type = types[fileName.exec(name)?.[1] ?? ''];
    if (type === undefined)
        return replyText(response, 404, 'Not found');
    try {
        const content = await readFile(new URL(name, folder));
        response.writeHead(200, { ...safetyHeaders, 'content-type': type });
        response.end(content);
    }
    catch {
        // Whatever keeps the file from being read, the browser needs to know no more than this.
        replyText(response, 404, 'Not found');
    }
}
