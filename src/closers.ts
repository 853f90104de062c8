import { within } from './slack/within.ts';

export type Close = () => void | Promise<void>;

/** What a bot has to close when it stops. */
export interface Closers {
  add(...closers: Close[]): void;
  /** The last first, each once; may be called more than once. Does not wait longer than the limit for all of them. */
  close(): Promise<void>;
}

export function createClosers(limitMs: number, onLate: () => void): Closers {
  const closers: Close[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  return {
    add: (...more) => void closers.push(...more),
    close: () => within(closeAll(), limitMs, onLate),
  };
}
