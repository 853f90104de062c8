import { createInterface } from 'node:readline';
const TAIL_LINES = 20;
const MAX_COMPLAINTS = 100;
/** pino's number for `error`. */
const ERROR_LEVEL = 50;
/** Reads all along, as a process whose pipe is full would stand still. */
export function readOutput({ stdout, stderr }) {
    const last = [];
    const complaints = [];
    const waiting = new Set();
    const keep = (line) => {
        last.push(line);
        if (last.length > TAIL_LINES)
            last.shift();
    };
    const complain = (line) => {
        if (complaints.length < MAX_COMPLAINTS)
            complaints.push(line);
    };
    if (stdout) {
        createInterface({ input: stdout }).on('line', (line) => {
            keep(line);
            if (isLoggedError(line))
                complain(line);
            for (const hear of waiting)
                hear(line);
        });
    }
    if (stderr) {
        createInterface({ input: stderr }).on('line', (line) => {
            keep(line);
            complain(line);
        });
    }
    return {
        complaints,
        tail: () => last.join('\n'),
        line(text) {
            return new Promise((resolve) => {
                const hear = (line) => {
                    if (!line.includes(text))
                        return;
                    waiting.delete(hear);
                    resolve(line);
                };
                waiting.add(hear);
            });
        },
    };
}
function isLoggedError(line) {
    if (!line.startsWith('{"level":'))
        return false;
    const { level } = JSON.parse(line);
    return level >= ERROR_LEVEL;
}
