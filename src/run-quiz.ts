import type { Logger } from 'pino';
import { planDigests } from './gaps/digest.ts';
import { createNap } from './quiz/posting/nap.ts';
import { createScheduler } from './quiz/posting/scheduler.ts';
import { TIMING, type Timing } from './quiz/posting/timing.ts';
import { createQuizReport } from './quiz-report.ts';
import { type ComposePorts, createCompose } from './slack/quiz/compose-post.ts';
import { createCountUpdates } from './slack/quiz/count-updates.ts';
import { createPoster } from './slack/quiz/poster.ts';
import type { Quiz } from './slack/quiz/quiz.ts';
import { createShowCount } from './slack/quiz/show-count.ts';
import { createClocksAgree } from './slack/quiz/slack-clock.ts';
import type { OwnBot } from './slack/slack-app.ts';
import type { Database } from './storage/database.ts';
import { createDigestStore } from './storage/digest-store.ts';
import { createGapStore } from './storage/gap-store.ts';
import { createQuizStores } from './storage/quiz-stores.ts';

export interface QuizOptions extends Pick<ComposePorts, 'entryTitle' | 'namesOf' | 'langOf'> {
  bot: OwnBot;
  apiUrl: string;
  items: Quiz['items'];
  logger: Logger;
  monotonic(): number;
  randomId(): string;
  timing?: Timing | undefined;
}

export interface RunningQuiz {
  quiz: Quiz;
  stop(): Promise<void>;
}

/** The quiz over an open database: its scheduler posts from now on. */
export async function runQuiz(database: Database, options: QuizOptions): Promise<RunningQuiz> {
  const { bot, apiUrl, logger, items, monotonic, timing = TIMING } = options;
  const stores = createQuizStores(database);
  const clocksAgree = createClocksAgree({
    apiUrl,
    now: () => database.now(),
    fetch: globalThis.fetch,
    warn: (message) => logger.warn(message),
  });
  const compose = createCompose({ ...stores, gaps: createGapStore(database), ...options });
  const digests = createDigestStore(database);
  const installed = async (teamId: string) => (teamId === bot.teamId ? bot : null);
  const scheduler = createScheduler({
    ...stores,
    poster: createPoster({ installed, compose, clocksAgree }),
    items,
    more: { plan: (now) => planDigests(now, digests), nextWake: () => digests.nextDue() },
    monotonic,
    createNap,
    report: createQuizReport(logger),
    owner: options.randomId(),
    timing,
  });
  const counts = createCountUpdates({
    rounds: stores.rounds,
    show: createShowCount({ ...stores, installed }),
    nap: createNap(),
    onError: (error) => logger.warn({ err: error }, 'The count under a question could not be shown'),
  });
  // The token works now: what an earlier one stopped goes on.
  const resumed = await stores.subscriptions.resumeTeam(bot.teamId);
  if (resumed > 0) logger.info(`${resumed} quizzes go on that Slack had stopped`);
  scheduler.start();
  counts.start();
  return {
    quiz: { ...stores, items, wake: scheduler.wake, countGrew: counts.mark },
    async stop() {
      await Promise.all([scheduler.stop(), counts.stop()]);
    },
  };
}
