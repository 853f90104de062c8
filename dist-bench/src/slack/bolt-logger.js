import { LogLevel } from '@slack/bolt';
/** Bolt's logger on ours; Bolt's own debug lines hold whole payloads, so they never pass. */
export function boltLogger(logger) {
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
