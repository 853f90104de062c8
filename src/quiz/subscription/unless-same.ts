import { isDeepStrictEqual } from 'node:util';
import type { Wanted } from './changed-subscription.ts';
import type { Subscription } from './subscription.ts';

/** What is wanted, or null if it is so already. */
export function unlessSame(current: Subscription | null, wanted: Wanted): Wanted | null {
  if (!current || (current.state.kind === 'on') !== wanted.isOn) return wanted;
  // One that the bot stopped is off in another way than one that a person switched off.
  if (!wanted.isOn && current.state.kind === 'stopped') return wanted;
  return isDeepStrictEqual(current.settings, wanted.settings) ? null : wanted;
}
