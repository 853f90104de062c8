/** The times of the posting protocol, in milliseconds. Tests shorten them all by one factor. */
export interface Timing {
  /** How often the scheduler looks at the latest. */
  tick: number;
  /** Until the next look while something that is due waits for its turn. */
  busy: number;
  /** A post whose claim is older than this is not sent any more. */
  guard: number;
  /** How long a claim holds; at least `timeout` + `settle` + `guard`. */
  lease: number;
  /** A request without an answer is given up. */
  timeout: number;
  /** How long Slack may take until a message that it accepted is visible in the history. */
  settle: number;
  /** A first attempt later than this looks first, unless a scheduler was alive all the time. */
  late: number;
  /** A scheduler whose last sign of life is older was not watching. */
  watch: number;
  /** Looking back begins this long before a post was due or first tried. */
  lookBack: number;
  /** Until the next try after one that surely failed, doubled with every attempt up to the longest. */
  backOff: number;
  longestBackOff: number;
  /** Between the starts of two posts of one replica: Slack allows several hundred messages a minute. */
  pace: number;
}

/** The guard and the lease: docs/failures.md; pace: Slack's docs say "several hundred messages per minute" for a workspace. */
export const TIMING: Timing = {
  tick: 15_000,
  busy: 1_000,
  guard: 5_000,
  lease: 90_000,
  timeout: 10_000,
  settle: 60_000,
  late: 60_000,
  watch: 45_000,
  lookBack: 15 * 60_000,
  backOff: 2_000,
  longestBackOff: 60_000,
  pace: 250,
};
