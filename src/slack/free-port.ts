import { createServer } from 'node:net';

/** Ports tried after a taken one. */
const ATTEMPTS = 20;

/** The wanted port, or the next free one; `onTaken` hears of each that was taken. */
export async function freePort(wanted: number, onTaken: (port: number) => void): Promise<number> {
  for (let port = wanted; port < wanted + ATTEMPTS; port += 1) {
    if (await isFree(port)) return port;
    onTaken(port);
  }
  throw new NoFreePortError(wanted, wanted + ATTEMPTS - 1);
}

export class NoFreePortError extends Error {
  override name = 'NoFreePortError' as const;

  constructor(first: number, last: number) {
    super(`Every port from ${first} to ${last} is taken; set PORT to a free one`);
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
