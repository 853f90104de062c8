import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { RequestIds } from '../request-ids.ts';

export interface RequestIdPorts {
  requestIds: RequestIds;
  /** Never the same twice. */
  randomId(): string;
}

/** Middleware: what is logged for a delivery names it by Slack's event_id, or by an id of our own. */
export function withRequestId({ requestIds, randomId }: RequestIdPorts): Middleware<AnyMiddlewareArgs> {
  return ({ body, next }) => {
    const id = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : randomId();
    return requestIds.run(id, next);
  };
}
