/** Waits; a port, so that tests need not. */
export type Sleep = (ms: number) => Promise<void>;
