import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import type { JsonObject } from './json.ts';
import { replyJson, replyText } from './replies.ts';

export interface Answer {
  status: number;
  body: JsonObject;
  headers?: Record<string, string>;
}

/** Sends what `carryOut` returns, or what the ordered fault makes of it; `refuse` is how an error name looks. */
export async function answer(
  response: ServerResponse,
  fault: Fault | undefined,
  carryOut: () => Answer,
  refuse: (name: string) => Answer,
): Promise<void> {
  const send = ({ status, body, headers }: Answer) => replyJson(response, status, body, headers);
  switch (fault?.kind) {
    case undefined:
      return send(carryOut());
    case 'rate_limited':
      return send(rateLimited(fault.retryAfter));
    case 'status':
      return replyText(response, fault.code, 'fault on purpose');
    case 'error':
      return send(refuse(fault.name));
    case 'drop':
      return drop(response);
    case 'hang':
      await sleep(fault.ms, undefined, { ref: false });
      return send(carryOut());
    case 'accept_then_drop':
      carryOut();
      return drop(response);
    case 'accept_then_hang': {
      const late = carryOut();
      if (fault.ms === undefined) return;
      await sleep(fault.ms, undefined, { ref: false });
      return send(late);
    }
    case 'accept_then_status':
      carryOut();
      return replyText(response, fault.code, 'fault on purpose');
    case 'accept_then_error':
      carryOut();
      return send(refuse(fault.name));
    default:
      return fault satisfies never;
  }
}

export function rateLimited(retryAfter: number): Answer {
  const headers = { 'retry-after': String(retryAfter) };
  return { status: 429, body: { ok: false, error: 'ratelimited' }, headers };
}

function drop(response: ServerResponse): void {
  response.destroy();
}
