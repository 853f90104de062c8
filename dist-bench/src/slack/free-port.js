import { createServer } from 'node:net';
/** Ports tried after a taken one. */
const ATTEMPTS = 20;
/** The wanted port, or the next free one; `onTaken` hears of each that was taken. */
export async function freePort(wanted, onTaken) {
    for (let port = wanted; port < wanted + ATTEMPTS; port += 1) {
        if (await isFree(port))
            return port;
        onTaken(port);
    }
    throw new NoFreePortError(wanted, wanted + ATTEMPTS - 1);
}
export class NoFreePortError extends Error {
    name = 'NoFreePortError';
    constructor(first, last) {
        super(`Every port from ${first} to ${last} is taken; set PORT to a free one`);
    }
}
function isFree(port) {
    return new Promise((resolve, reject) => {
        const probe = createServer();
        probe.once('error', (error) => {
            if (error.code === 'EADDRINUSE')
                resolve(false);
            else
                reject(error);
        });
        probe.listen(port, () => probe.close(() => resolve(true)));
    });
}
