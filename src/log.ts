import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import type { RequestIds } from './request-ids.ts';

/** Where a credential can stand in what is logged. */
const SECRETS = ['token', '*.token', 'headers.authorization', '*.headers.authorization', 'response_url'];

/** JSON lines for machines, each with the id of the request that it belongs to; plain lines for a person at a terminal. */
export function createLogger(
  level: Config['logLevel'],
  out: DestinationStream,
  requestIds: Pick<RequestIds, 'getStore'>,
): Logger {
  const mixin = () => {
    const request = requestIds.getStore();
    return request === undefined ? {} : { request };
  };
  return pino({ level, base: null, redact: SECRETS, mixin }, out);
}

/** Turns pino's JSON lines into `WARN message`, with an error's stack below. */
export function plainLines(write: (text: string) => unknown): DestinationStream {
  return {
    write(line) {
      const { level, msg, err } = JSON.parse(line);
      write(`${pino.levels.labels[level]?.toUpperCase()} ${msg}${err?.stack ? `\n${err.stack}` : ''}\n`);
    },
  };
}
