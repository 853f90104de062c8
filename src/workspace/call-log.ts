import type { JsonObject } from './json.ts';
import { maxCalls } from './limits.ts';

/** One Web API call or use of a response_url (`method: 'response_url'`), without its token. */
export interface Call {
  method: string;
  args: JsonObject;
  result: JsonObject;
}

/** Adds a call; the list keeps the newest thousand. */
export function logCall(calls: Call[], call: Call): void {
  calls.push(call);
  if (calls.length > maxCalls) calls.splice(0, calls.length - maxCalls);
}
