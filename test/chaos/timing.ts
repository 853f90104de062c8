import { TIMING, type Timing } from '../../src/quiz/posting/timing.ts';

/** So many times faster than in production. */
export const FACTOR = 20;

/** Every wait of the protocol, shortened by one factor; how far back a look-up reads is no wait. */
export const SHORT_TIMING: Timing = {
  ...(Object.fromEntries(
    Object.entries(TIMING).map(([name, milliseconds]) => [name, milliseconds / FACTOR]),
  ) as unknown as Timing),
  lookBack: TIMING.lookBack,
};
