import { createGate } from './create-gate.ts';
import { doctorPorts } from './doctor/doctor-ports.ts';
import type { SocketsHealth } from './doctor/health.ts';
import { currentVotes, keepAccount } from './gaps/keep-account.ts';
import { createKeptAnswers } from './kept-answers.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import type { Reasons } from './reasons.ts';
import { createReply } from './reply.ts';
import type { SlackOptions } from './slack-app.ts';

/** What the listeners need, from what the app is made of. */
export function listenerDeps(
  options: SlackOptions,
  reasons: Reasons,
  sockets: () => SocketsHealth | null,
): ListenerDeps {
  const { answerer, quiz, hasQuizItems, stores, people, languages, config, logger, sleep } = options;
  const reply: ListenerDeps['reply'] = (client, place) => createReply(place, { client, sleep, logger });
  const allowed = {
    sharedChannels: config.allowSharedChannels ?? false,
    guests: config.allowGuests ?? false,
  };
  return {
    answerer,
    quiz,
    hasQuizItems,
    stores,
    ...createGate({ ...options, allowed, rateLimits: config.rateLimits, reasons, reply }),
    reasons,
    doctor: doctorPorts(options, sockets),
    onAnswered: keepAccount({
      stores,
      answerer,
      onError: (error) => logger.warn({ err: error }, 'A question is not counted'),
    }),
    answers: createKeptAnswers({
      shared: () => stores()?.answers ?? null,
      onError: (error) => logger.warn({ err: error }, 'Where answers stand is remembered in memory only'),
    }),
    votes: currentVotes(stores),
    sourceBaseUrl: config.sourceBaseUrl,
    quizManagers: config.quizManagers ?? [],
    ...people,
    ...languages,
    reply,
  };
}
