import { maxTriggers, triggerLifetime } from './limits.js';
export function createTriggers(now, randomId) {
    const triggers = new Map();
    return {
        issue(user, viewId) {
            const id = `${Math.floor(now())}.0000.${randomId()}`;
            triggers.set(id, { user, ...(viewId !== undefined && { viewId }), issuedAt: now(), isUsed: false });
            dropOldest(triggers);
            return id;
        },
        use(id) {
            const trigger = triggers.get(id);
            if (trigger === undefined)
                return { kind: 'refused', error: 'invalid_trigger_id' };
            if (now() - trigger.issuedAt > triggerLifetime)
                return { kind: 'refused', error: 'expired_trigger_id' };
            if (trigger.isUsed)
                return { kind: 'refused', error: 'exchanged_trigger_id' };
            trigger.isUsed = true;
            const { user, viewId } = trigger;
            return { kind: 'valid', user, ...(viewId !== undefined && { viewId }) };
        },
    };
}
function dropOldest(triggers) {
    if (triggers.size <= maxTriggers)
        return;
    for (const id of triggers.keys()) {
        triggers.delete(id);
        return;
    }
}
