import type { JsonObject } from './json.ts';

/** What goes wrong with a request, on purpose. */
export type Fault =
  /** 429 with `Retry-After` in seconds; not carried out. */
  | { kind: 'rate_limited'; retryAfter: number }
  /** An HTTP status such as 500, without JSON; not carried out. */
  | { kind: 'status'; code: number }
  /** `ok: false` with Slack's error name; not carried out. */
  | { kind: 'error'; name: string }
  /** The connection drops; not carried out. */
  | { kind: 'drop' }
  /** Carried out only after a while, also where the sender has given up by then, and answered then. */
  | { kind: 'hang'; ms: number }
  /** Carried out at once, and the connection drops before the answer. */
  | { kind: 'accept_then_drop' }
  /** Carried out at once, and answered after a while; without `ms` never. */
  | { kind: 'accept_then_hang'; ms?: number }
  /** Carried out at once, and answered with an HTTP status such as 500. */
  | { kind: 'accept_then_status'; code: number }
  /** Carried out at once, and answered with `ok: false` and an error name, as Slack warns of `internal_error`. */
  | { kind: 'accept_then_error'; name: string };

/** Says for each request what goes wrong with it; undefined: nothing. */
export type FaultChooser = (args: JsonObject) => Fault | undefined;

/** The faults ordered and not yet used up, by what they hit. */
export interface FaultQueue {
  order(target: string, fault: Fault, times: number): void;
  /** Decides for every request that no ordered fault hits, until `clear`. */
  choose(target: string, chooser: FaultChooser): void;
  take(target: string, args: JsonObject): Fault | undefined;
  clear(): void;
}

export const responseUrlTarget = 'response_url';

export function createFaultQueue(): FaultQueue {
  const queues = new Map<string, Fault[]>();
  const choosers = new Map<string, FaultChooser>();
  return {
    order(target, fault, times) {
      const queue = queues.get(target) ?? [];
      queues.set(target, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    choose: (target, chooser) => void choosers.set(target, chooser),
    take: (target, args) => queues.get(target)?.shift() ?? choosers.get(target)?.(args),
    clear() {
      queues.clear();
      choosers.clear();
    },
  };
}
