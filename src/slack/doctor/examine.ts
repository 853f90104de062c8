import type { webApi } from '@slack/bolt';
import { occurrencesFrom } from '../../quiz/calendar/occurrences-from.ts';
import { TIME_ZONE_VERSION } from '../../quiz/calendar/zone-data.ts';
import { type Subscription, scheduleOf } from '../../quiz/subscription/subscription.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import { within } from '../within.ts';
import type { Health, ScheduleHealth } from './health.ts';
import { missingScopes, type Scope } from './scopes.ts';

/** A post that waits longer than this after it was due is late. */
const LATE_MS = 2 * 60_000;
const WAIT_MS = 2_000;

type ExamineDeps = Pick<ListenerDeps, 'doctor' | 'quiz' | 'stores'>;

/** Looks at every part; what does not answer in time is unknown, nothing else waits for it. */
export async function examine(client: webApi.WebClient, teamId: string, deps: ExamineDeps): Promise<Health> {
  const { doctor } = deps;
  const quiz = await deps.quiz();
  const [missing, database, slackAhead, schedule] = await Promise.all([
    missingOf(client),
    doctor.database(),
    orNull(doctor.slackAhead()),
    orNull(scheduleHealth(teamId, deps)),
  ]);
  return {
    now: doctor.now(),
    startedAt: doctor.startedAt,
    missing,
    sockets: doctor.sockets(),
    bank: doctor.bank(),
    quizItems: quiz?.items(teamId).length ?? 0,
    database,
    slackAhead,
    schedule,
    zones: TIME_ZONE_VERSION,
  };
}

/** Asks Slack; null where it does not say, or not in time. */
export function missingOf(client: webApi.WebClient): Promise<Scope[] | null> {
  return orNull(client.auth.test().then(missingIn));
}

/** Slack names a token's scopes beside every response. */
export function missingIn({ response_metadata: metadata }: webApi.AuthTestResponse): Scope[] | null {
  return metadata?.scopes ? missingScopes(metadata.scopes) : null;
}

async function scheduleHealth(teamId: string, deps: ExamineDeps): Promise<ScheduleHealth | null> {
  const [quiz, stores] = [await deps.quiz(), deps.stores()];
  if (!quiz || !stores) return null;
  const now = await quiz.subscriptions.now();
  const subscriptions = await quiz.subscriptions.ofTeam(teamId);
  const stopped = subscriptions.flatMap(({ state, channelId }) =>
    state.kind === 'stopped' ? [{ channelId, why: state.why }] : [],
  );
  const next = subscriptions.flatMap((one) => nextOf(one, now)).sort((a, b) => a.at - b.at)[0] ?? null;
  return { next, late: await stores.latePosts.count(teamId, now - LATE_MS), stopped };
}

function nextOf(subscription: Subscription, now: number) {
  const { state, channelId, settings, lastDate } = subscription;
  if (state.kind !== 'on') return [];
  const [next] = occurrencesFrom(scheduleOf(subscription), now, 1, lastDate).occurrences;
  return next ? [{ channelId, at: next.at, zone: settings.zone }] : [];
}

/** Null for what fails or does not come in time: the doctor says so, and goes on. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await within<T | null>(work, WAIT_MS, () => null);
  } catch {
    return null;
  }
}
