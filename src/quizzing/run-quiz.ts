import type { Logger } from 'pino';
import { planDigests } from '../gaps/digest.ts';
import type { Observer } from '../observer.ts';
import type { Instant } from '../quiz/calendar/zone-clock.ts';
import { createNap } from '../quiz/posting/nap.ts';
import type { Poster } from '../quiz/posting/poster.ts';
import { createScheduler } from '../quiz/posting/scheduler.ts';
import { TIMING, type Timing } from '../quiz/posting/timing.ts';
import type { Installations } from '../slack/installations.ts';
import type { Network } from '../slack/network.ts';
import type { ComposePorts } from '../slack/quiz/compose-ports.ts';
import { createCompose } from '../slack/quiz/compose-post.ts';
import { createCountUpdates } from '../slack/quiz/count-updates.ts';
import { createPoster } from '../slack/quiz/poster.ts';
import type { Quiz } from '../slack/quiz/quiz.ts';
import { createShowCount } from '../slack/quiz/show-count.ts';
import { createClocksAgree } from '../slack/quiz/slack-clock.ts';
import type { Database } from '../storage/database.ts';
import { createDigestStore } from '../storage/digest-store.ts';
import { isDatabaseDown } from '../storage/errors.ts';
import { createGapStore } from '../storage/gap-store.ts';
import { createQuizStores } from '../storage/quiz-stores.ts';
import { createQuizReport } from './quiz-report.ts';

export interface QuizOptions extends Pick<ComposePorts, 'entryTitle' | 'namesOf' | 'langOf'> {
  installations: Installations;
  /** The only workspace; undefined where several install the app. */
  teamId: string | undefined;
  apiUrl: string;
  network: Network;
  observer: Observer;
  items: Quiz['items'];
  logger: Logger;
  monotonic(): number;
  randomId(): string;
  aroundPoster?: ((poster: Poster) => Poster) | undefined;
  timing?: Timing | undefined;
}

export interface RunningQuiz {
  quiz: Quiz;
  /** When the scheduler next has something to do, once it has done what is due by now. */
  nextDue(): Promise<Instant | null>;
  stop(): Promise<void>;
}

/** The quiz over an open database: its scheduler posts from now on. */
export async function runQuiz(database: Database, options: QuizOptions): Promise<RunningQuiz> {
  const { installations, teamId, apiUrl, logger, items, monotonic } = options;
  const { aroundPoster = asItIs, timing = TIMING } = options;
  const { installed } = installations;
  const stores = createQuizStores(database);
  const clocksAgree = createClocksAgree({
    apiUrl,
    now: () => database.now(),
    fetch: options.network.fetch,
    warn: (message) => logger.warn(message),
  });
  const compose = createCompose({ ...stores, gaps: createGapStore(database), ...options });
  const digests = createDigestStore(database);
  const scheduler = createScheduler({
    ...stores,
    poster: aroundPoster(createPoster({ installed, compose, clocksAgree })),
    items,
    more: { plan: (now) => planDigests(now, digests), nextWake: () => digests.nextDue() },
    monotonic,
    createNap,
    report: createQuizReport(logger, options.observer),
    owner: options.randomId(),
    timing,
  });
  const counts = createCountUpdates({
    rounds: stores.rounds,
    show: createShowCount({ ...stores, installed }),
    nap: createNap(),
    onError: (error) => logger.warn({ err: error }, 'The count under a question could not be shown'),
  });
  const isDown = (error: unknown) => {
    const down = isDatabaseDown(error);
    if (down) logger.error({ err: error }, 'The quiz could not do what somebody asked');
    return down;
  };
  // The token works now: what an earlier one stopped goes on.
  const resumed = teamId === undefined ? 0 : await stores.subscriptions.resumeTeam(teamId);
  if (resumed > 0) logger.info(`${resumed} quizzes go on that Slack had stopped`);
  scheduler.start();
  counts.start();
  return {
    quiz: { ...stores, items, wake: scheduler.wake, countGrew: counts.mark, isDown },
    nextDue: scheduler.nextDue,
    async stop() {
      await Promise.all([scheduler.stop(), counts.stop()]);
    },
  };
}

function asItIs(poster: Poster): Poster {
  return poster;
}
