import { DEFAULT_SETTINGS } from '../../../src/quiz/subscription/default-settings.ts';
import type { QuizSettings, Subscription } from '../../../src/quiz/subscription/subscription.ts';

/** 09:30 on working days in UTC, switched on on Monday, 23 November 2026. */
export function subscriptionOf(
  settings: Partial<QuizSettings> = {},
  changes: Partial<Subscription> = {},
): Subscription {
  return {
    id: 'T1.C1',
    teamId: 'T1',
    channelId: 'C1',
    state: { kind: 'on' },
    settings: { ...DEFAULT_SETTINGS, zone: 'UTC', language: 'en', ...settings },
    since: Date.parse('2026-11-23T00:00:00Z'),
    lastDate: null,
    revision: 1,
    changedBy: 'U1',
    changedAt: Date.parse('2026-11-23T00:00:00Z'),
    ...changes,
  };
}
