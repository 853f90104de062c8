import { subscriptionId } from '../../../src/quiz/subscription/subscription.ts';
import type {
  SubscriptionChange,
  SubscriptionStore,
} from '../../../src/quiz/subscription/subscription-store.ts';
import { compareIds, type Memory, type StoredSubscription, stopQuizzes } from './state.ts';

export function memorySubscriptionStore(memory: Memory): SubscriptionStore {
  const { subscriptions } = memory.state;
  return {
    now: async () => memory.now(),
    async ofChannel(teamId, channelId) {
      const subscription = subscriptions.get(subscriptionId(teamId, channelId));
      return subscription ? seen(subscription) : null;
    },
    ofTeam: async (teamId) =>
      [...subscriptions.values()]
        .filter((subscription) => subscription.teamId === teamId)
        .sort((a, b) => compareIds(a.channelId, b.channelId))
        .map(seen),
    save: async (change, revision) => save(memory, change, revision),
    async resumeTeam(teamId) {
      const stopped = [...subscriptions.values()].filter(
        ({ state, ...its }) =>
          its.teamId === teamId && state.kind === 'stopped' && state.why.blame === 'workspace',
      );
      const now = memory.now();
      for (const subscription of stopped) {
        const revision = subscription.revision + 1;
        Object.assign(subscription, { state: { kind: 'on' }, since: now, nextDueAt: now, revision });
      }
      return stopped.length;
    },
    stop: async (teamId, channelId, why) => stopQuizzes(memory.state, { teamId, channelId }, why) === 1,
  };
}

function seen({ nextDueAt: _, ...subscription }: StoredSubscription) {
  return structuredClone(subscription);
}

function save({ state, now }: Memory, change: SubscriptionChange, revision: number | null): boolean {
  const id = subscriptionId(change.teamId, change.channelId);
  const before = state.subscriptions.get(id);
  if ((before?.revision ?? null) !== revision) return false;
  state.subscriptions.set(id, {
    ...structuredClone(change),
    id,
    nextDueAt: change.state.kind === 'on' ? change.nextDueAt : null,
    lastDate: before?.lastDate ?? null,
    revision: (revision ?? 0) + 1,
    changedAt: now(),
  });
  return true;
}
