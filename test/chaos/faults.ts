import type { Fault } from '../../src/workspace/faults.ts';
import type { Chance } from '../support/seeded-chance.ts';
import { SHORT_TIMING } from './timing.ts';

type Likely = readonly [probability: number, fault: (chance: Chance) => Fault];

/** Below what Slack is given to make an accepted message visible. */
const LONGEST_DELAY_MS = SHORT_TIMING.settle * 0.7;

/** What may befall a call of each method, by probability. */
export const FAULTS: Readonly<Record<string, readonly Likely[]>> = {
  'chat.postMessage': [
    [0.05, () => ({ kind: 'accept_then_drop' })],
    [0.05, () => ({ kind: 'accept_then_status', code: 500 })],
    [0.04, () => ({ kind: 'accept_then_error', name: 'internal_error' })],
    [0.03, () => ({ kind: 'accept_then_hang' })],
    [0.04, (chance) => ({ kind: 'hang', ms: chance.between(0, LONGEST_DELAY_MS) })],
    [0.03, () => ({ kind: 'drop' })],
    [0.03, () => ({ kind: 'status', code: 503 })],
    [0.02, () => ({ kind: 'error', name: 'internal_error' })],
    [0.01, () => ({ kind: 'rate_limited', retryAfter: 1 })],
  ],
  'chat.update': [
    [0.03, () => ({ kind: 'accept_then_drop' })],
    [0.03, () => ({ kind: 'status', code: 500 })],
    [0.02, () => ({ kind: 'accept_then_error', name: 'internal_error' })],
  ],
  'conversations.history': [
    [0.03, () => ({ kind: 'status', code: 500 })],
    [0.03, () => ({ kind: 'accept_then_hang' })],
    [0.02, () => ({ kind: 'rate_limited', retryAfter: 1 })],
  ],
  'conversations.replies': [[0.05, () => ({ kind: 'drop' })]],
  response_url: [[0.05, () => ({ kind: 'status', code: 500 })]],
};

/** The fault of one call, if it is hit. */
export function faultOf(method: string, chance: Chance): Fault | undefined {
  let left = chance.next();
  for (const [probability, fault] of FAULTS[method] ?? []) {
    if (left < probability) return fault(chance);
    left -= probability;
  }
  return undefined;
}
