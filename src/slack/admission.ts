import type { Asked } from './asked.ts';
import type { ReasonCode } from './reasons.ts';

/**
 * Whether a question is answered here. `ignored`: nothing is said, the reason is kept; `refused`: the person is told
 * privately.
 */
export type Admission =
  | { kind: 'welcome' }
  | { kind: 'ignored'; code: ReasonCode }
  | { kind: 'refused'; code: ReasonCode };

export type Admit = (asked: Asked) => Promise<Admission>;

/** Everybody, everywhere. */
export const admitAll: Admit = async () => ({ kind: 'welcome' });
