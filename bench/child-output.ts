import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a process has written. */
export interface ChildOutput {
  /** Resolves with the first line of standard output that holds `text`. */
  line(text: string): Promise<string>;
  /** Errors that it logged, and all of its standard error. */
  readonly complaints: string[];
  /** The last lines of both. */
  tail(): string;
}

const TAIL_LINES = 20;
const MAX_COMPLAINTS = 100;
/** pino's number for `error`. */
const ERROR_LEVEL = 50;

/** Reads all along, as a process whose pipe is full would stand still. */
export function readOutput({ stdout, stderr }: ChildProcess): ChildOutput {
  const last: string[] = [];
  const complaints: string[] = [];
  const waiting = new Set<(line: string) => void>();
  const keep = (line: string) => {
    last.push(line);
    if (last.length > TAIL_LINES) last.shift();
  };
  const complain = (line: string) => {
    if (complaints.length < MAX_COMPLAINTS) complaints.push(line);
  };
  if (stdout) {
    createInterface({ input: stdout }).on('line', (line) => {
      keep(line);
      if (isLoggedError(line)) complain(line);
      for (const hear of waiting) hear(line);
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
        const hear = (line: string) => {
          if (!line.includes(text)) return;
          waiting.delete(hear);
          resolve(line);
        };
        waiting.add(hear);
      });
    },
  };
}

function isLoggedError(line: string): boolean {
  if (!line.startsWith('{"level":')) return false;
  const { level } = JSON.parse(line);
  return level >= ERROR_LEVEL;
}
