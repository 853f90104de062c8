import type { ChannelMode } from '../channel-mode.ts';
import { isNoise, type Reason, type ReasonCode } from '../reasons.ts';
import type { Scope } from './scopes.ts';

/** One cause of silence; a reason stands for all of its kind. */
export type Finding =
  | { kind: 'absent' }
  | { kind: 'mode'; mode: ChannelMode }
  | { kind: 'blind'; missing: readonly Scope[] }
  | { kind: 'database-away' }
  | { kind: 'restarted'; ago: number }
  | { kind: 'reason'; code: ReasonCode; ago: number; times: number; isHere: boolean; score?: number };

export interface DiagnosisFacts {
  now: number;
  /** Of the person, newest first. */
  reasons: readonly Reason[];
  channel: string;
  /** Null in a direct message. */
  mode: ChannelMode | null;
  isAbsent: boolean;
  /** Scopes without which the messages that the mode promises to answer are not seen. */
  missing: readonly Scope[];
  isDatabaseAway: boolean;
  startedAt: number;
}

/** What is older than this, nobody waits for any more. */
const LATELY_MS = 24 * 3_600_000;
/** What came while the bot started may be lost. */
const RESTART_MS = 15 * 60_000;
const MOST_REASONS = 6;

/** Why a person got no answer lately, the causes that last first. */
export function diagnose(facts: DiagnosisFacts): Finding[] {
  const { now, mode, isAbsent, missing, isDatabaseAway, startedAt } = facts;
  return [
    ...(isAbsent ? [{ kind: 'absent' } as const] : []),
    ...(mode && !isAbsent ? [{ kind: 'mode', mode } as const] : []),
    ...(missing.length > 0 && !isAbsent ? [{ kind: 'blind', missing } as const] : []),
    ...(isDatabaseAway ? [{ kind: 'database-away' } as const] : []),
    ...(now - startedAt < RESTART_MS ? [{ kind: 'restarted', ago: now - startedAt } as const] : []),
    ...reasonFindings(facts).slice(0, MOST_REASONS),
  ];
}

function reasonFindings({ now, reasons, channel }: DiagnosisFacts): Finding[] {
  const found = new Map<string, Extract<Finding, { kind: 'reason' }>>();
  for (const { code, at, score, channel: where } of reasons) {
    if (isNoise(code) || now - at > LATELY_MS) continue;
    const isHere = where === channel;
    const key = `${code}.${isHere}`;
    const known = found.get(key);
    if (known) known.times += 1;
    else {
      const finding = { kind: 'reason', code, ago: Math.max(0, now - at), times: 1, isHere } as const;
      found.set(key, { ...finding, ...(score !== undefined && { score }) });
    }
  }
  return [...found.values()];
}
