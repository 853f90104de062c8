/** What goes wrong with a request, on purpose. */
export type Fault =
  /** 429 with `Retry-After` in seconds. */
  | { kind: 'rate_limited'; retryAfter: number }
  /** An HTTP status such as 500, without JSON. */
  | { kind: 'status'; code: number }
  /** `ok: false` with Slack's error name. */
  | { kind: 'error'; name: string }
  /** The answer comes late. */
  | { kind: 'hang'; ms: number }
  /** The request is carried out and the connection drops before the answer. */
  | { kind: 'accept_then_drop' };

/** The faults ordered and not yet used up, by what they hit. */
export interface FaultQueue {
  order(target: string, fault: Fault, times: number): void;
  take(target: string): Fault | undefined;
  clear(): void;
}

export const responseUrlTarget = 'response_url';

export function createFaultQueue(): FaultQueue {
  const queues = new Map<string, Fault[]>();
  return {
    order(target, fault, times) {
      const queue = queues.get(target) ?? [];
      queues.set(target, [...queue, ...Array.from({ length: times }, () => fault)]);
    },
    take: (target) => queues.get(target)?.shift(),
    clear: () => queues.clear(),
  };
}
