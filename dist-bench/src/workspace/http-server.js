import { createServer } from 'node:http';
import { portsToTry } from './limits.js';
import { servePageApi } from './page-api.js';
import { replyText, safetyHeaders } from './replies.js';
import { refusalOf } from './request-guard.js';
import { serveResponseUrl } from './serve-response-url.js';
import { refuseUpgrade } from './socket-transport.js';
import { serveStaticFile } from './static-files.js';
import { apiMethods } from './web-api/call-method.js';
import { serveApi } from './web-api/serve-api.js';
/** The one HTTP server of the workspace: page, Web API, response URLs, and WebSocket upgrades. */
export function createWorkspaceServer(core, sockets) {
    const methods = apiMethods(sockets);
    let port = 0;
    const server = createServer((request, response) => {
        const refusal = refusalOf(request, port);
        if (refusal !== undefined)
            return replyText(response, 403, refusal);
        route(request, response).catch((error) => {
            core.warn(`${request.method} ${request.url} failed: ${String(error)}`);
            if (!response.headersSent)
                replyText(response, 500, 'Something went wrong in the local workspace');
        });
    });
    server.on('upgrade', (request, socket, head) => {
        if (sockets === undefined || refusalOf(request, port) !== undefined)
            return refuseUpgrade(socket, '403 Forbidden');
        sockets.upgrade(request, socket, head);
    });
    async function route(request, response) {
        const url = new URL(request.url ?? '/', 'http://127.0.0.1');
        const { pathname } = url;
        if (pathname.startsWith('/api/'))
            return serveApi(core, request, response, { url, methods });
        if (pathname.startsWith('/local/'))
            return servePageApi(core, request, response, url);
        if (pathname.startsWith('/hooks/') && request.method === 'POST') {
            return serveResponseUrl(core, request, response, pathname.slice('/hooks/'.length));
        }
        return servePage(request, response, pathname);
    }
    return {
        async listen(wanted) {
            port = await listenNear(server, wanted);
            return port;
        },
        close() {
            return new Promise((resolve) => {
                server.close(() => resolve());
                server.closeAllConnections();
            });
        },
    };
}
function servePage(request, response, pathname) {
    if (request.method !== 'GET')
        return replyText(response, 404, 'Not found');
    if (pathname === '/')
        return serveStaticFile(response, 'index.html');
    if (pathname === '/favicon.ico') {
        response.writeHead(204, safetyHeaders).end();
        return;
    }
    if (pathname.startsWith('/page/'))
        return serveStaticFile(response, pathname.slice('/page/'.length));
    replyText(response, 404, 'Not found');
}
async function listenNear(server, wanted) {
    const candidates = wanted === 0 ? [0] : Array.from({ length: portsToTry + 1 }, (_, index) => wanted + index);
    let lastError;
    for (const candidate of candidates) {
        try {
            return await listenOn(server, candidate);
        }
        catch (error) {
            if (!isTaken(error))
                throw error;
            lastError = error;
        }
    }
    throw lastError;
}
function listenOn(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
    });
}
function isTaken(error) {
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
