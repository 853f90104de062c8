import type { AskedBy } from '../gaps/asked-by.ts';
import type { Asked } from './asked.ts';
import type { ChannelMode } from './channel-mode.ts';
import type { Person } from './person.ts';
import { MAX_QUESTION_CHARS } from './question-text.ts';
import type { Over } from './rate-limits.ts';
import type { ReasonCode } from './reasons.ts';

/**
 * Whether a question is answered here. `ignored`: nothing is said, the reason is kept; `refused`: the person is told
 * privately; `isCut`: only its beginning is read, and the person is told that too.
 */
export type Admission =
  | { kind: 'welcome'; isCut?: true }
  | { kind: 'ignored'; code: ReasonCode }
  | { kind: 'refused'; code: ReasonCode };

export type Admit = (asked: Asked) => Promise<Admission>;

/** What the operator opened. */
export interface Allowed {
  sharedChannels: boolean;
  guests: boolean;
}

export interface AdmissionFacts {
  by: AskedBy;
  /** Null in a direct message. */
  mode: ChannelMode | null;
  isShared: boolean;
  /** As seen from the bot's workspace; `unknown` people are taken for its own. */
  person: Person['kind'];
  over: Over;
  /** Characters of the text. */
  length: number;
  allowed: Allowed;
}

/** What people wrote to each other; all else was meant for the bot, so a refusal is told. */
export function isUnaddressed(by: AskedBy): boolean {
  return by === 'plain' || by === 'follow-up';
}

export function decideAdmission(facts: AdmissionFacts): Admission {
  const code = reasonOf(facts);
  if (code) return { kind: isUnaddressed(facts.by) ? 'ignored' : 'refused', code };
  return facts.length > MAX_QUESTION_CHARS ? { kind: 'welcome', isCut: true } : { kind: 'welcome' };
}

/** The rate before all that is told: nobody gets more than one notice out of a loop. */
function reasonOf(facts: AdmissionFacts): ReasonCode | undefined {
  const { by, mode, over, isShared, person, allowed } = facts;
  if (isUnaddressed(by) && mode !== 'questions' && mode !== null) {
    return mode === 'off' ? 'channel-off' : 'channel-mentions-only';
  }
  if (over !== null) return over === 'person' ? 'rate-person' : 'rate-channel';
  if (isShared && !allowed.sharedChannels) return 'shared-channel';
  if (person === 'stranger' && !allowed.sharedChannels) return 'stranger';
  if (person === 'guest' && !allowed.guests) return 'guest';
  // A command and a shortcut are answered privately, whatever the mode.
  return by === 'mention' && mode === 'off' ? 'channel-off' : undefined;
}
