import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bolt's logger on ours; Bolt's own debug lines hold whole payloads, so they never pass. */
export function boltLogger(logger: Logger): BoltLogger {
  return {
    debug: () => undefined,
    info: (...parts) => logger.debug(parts.join(' ')),
    warn: (...parts) => logger.warn(parts.join(' ')),
    error: (...parts) => logger.error(parts.join(' ')),
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}
