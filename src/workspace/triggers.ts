import { maxTriggers, triggerLifetime } from './limits.ts';

type TriggerUse =
  | { kind: 'valid'; user: string; viewId?: string }
  | { kind: 'refused'; error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' };

/** Trigger ids: three seconds, which a moved clock does not shorten, and one use. */
export interface Triggers {
  issue(user: string, viewId?: string): string;
  use(id: string): TriggerUse;
}

interface Trigger {
  user: string;
  viewId?: string;
  issuedAt: number;
  isUsed: boolean;
}

export function createTriggers(options: {
  now: () => number;
  monotonic: () => number;
  randomId: () => string;
}): Triggers {
  const { now, monotonic, randomId } = options;
  const triggers = new Map<string, Trigger>();
  return {
    issue(user, viewId) {
      const id = `${Math.floor(now())}.0000.${randomId()}`;
      triggers.set(id, {
        user,
        ...(viewId !== undefined && { viewId }),
        issuedAt: monotonic(),
        isUsed: false,
      });
      dropOldest(triggers);
      return id;
    },
    use(id) {
      const trigger = triggers.get(id);
      if (trigger === undefined) return { kind: 'refused', error: 'invalid_trigger_id' };
      if (monotonic() - trigger.issuedAt > triggerLifetime)
        return { kind: 'refused', error: 'expired_trigger_id' };
      if (trigger.isUsed) return { kind: 'refused', error: 'exchanged_trigger_id' };
      trigger.isUsed = true;
      const { user, viewId } = trigger;
      return { kind: 'valid', user, ...(viewId !== undefined && { viewId }) };
    },
  };
}

function dropOldest(triggers: Map<string, Trigger>): void {
  if (triggers.size <= maxTriggers) return;
  for (const id of triggers.keys()) {
    triggers.delete(id);
    return;
  }
}
