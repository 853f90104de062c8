/** More than this, and what Slack's history shows of a time proves nothing (docs/failures.md). */
const MOST_SKEW_MS = 15 * 60_000;
const WARN_SKEW_MS = 30_000;

export interface SlackClockPorts {
  apiUrl: string;
  /** The clock that is compared, in epoch milliseconds. */
  now(): Promise<number>;
  fetch: typeof globalThis.fetch;
  warn(message: string): void;
}

/** True if the database's clock and Slack's agree so far that a look into a history proves something. */
export type ClocksAgree = () => Promise<boolean>;

/** Compares by the Date header of Slack's `api.test`, which needs no token. */
export function createClocksAgree({ apiUrl, now, fetch, warn }: SlackClockPorts): ClocksAgree {
  return async () => {
    const slackNow = await slackTime({ apiUrl, fetch });
    // A server without the header cannot be compared.
    if (slackNow === null) return true;
    const skew = Math.abs(slackNow - (await now()));
    if (skew > WARN_SKEW_MS) {
      warn(`The clock of the database and Slack's are ${Math.round(skew / 1_000)} s apart. Set it right.`);
    }
    return skew <= MOST_SKEW_MS;
  };
}

/** Slack's clock, in whole seconds; null if it does not say. */
export async function slackTime({
  apiUrl,
  fetch,
}: Pick<SlackClockPorts, 'apiUrl' | 'fetch'>): Promise<number | null> {
  const response = await fetch(`${apiUrl}api.test`, { method: 'POST' });
  await response.body?.cancel();
  const time = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(time) ? null : time;
}
