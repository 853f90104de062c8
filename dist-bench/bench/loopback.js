import { createServer } from 'node:net';
/** Listens on 127.0.0.1 alone; resolves with the port. */
export function listenOnLoopback(server) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            if (address !== null && typeof address === 'object')
                resolve(address.port);
            else
                reject(new Error('The server has no port'));
        });
    });
}
/** A port that was free a moment ago. */
export async function freeLoopbackPort() {
    const probe = createServer();
    const port = await listenOnLoopback(probe);
    await new Promise((resolve) => probe.close(resolve));
    return port;
}
