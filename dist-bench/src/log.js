import { pino } from 'pino';
/** Where a credential can stand in what is logged. */
const SECRETS = ['token', '*.token', 'headers.authorization', '*.headers.authorization', 'response_url'];
/** JSON lines for machines; plain lines for a person at a terminal. */
export function createLogger(level, out) {
    return pino({ level, base: null, redact: SECRETS }, out);
}
/** Turns pino's JSON lines into `WARN message`, with an error's stack below. */
export function plainLines(write) {
    return {
        write(line) {
            const { level, msg, err } = JSON.parse(line);
            write(`${pino.levels.labels[level]?.toUpperCase()} ${msg}${err?.stack ? `\n${err.stack}` : ''}\n`);
        },
    };
}
