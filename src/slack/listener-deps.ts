import type { Logger } from 'pino';
import type { OnAnswered } from './answered.ts';
import { createGate } from './create-gate.ts';
import { doctorPorts } from './doctor/doctor-ports.ts';
import type { SocketsHealth } from './doctor/health.ts';
import { forgetTeam } from './forget-team.ts';
import { currentVotes, keepAccount } from './gaps/keep-account.ts';
import { createKeptAnswers } from './kept-answers.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import type { Reasons } from './reasons.ts';
import { createReply } from './reply.ts';
import type { SlackOptions } from './slack-options.ts';

/** What the listeners need, from what the app is made of. */
export function listenerDeps(
  options: SlackOptions,
  reasons: Reasons,
  sockets: () => SocketsHealth | null,
): ListenerDeps {
  const { answerer, quiz, hasQuizItems, stores, people, languages, config, logger, sleep } = options;
  const { observer, network, monotonic } = options;
  const reply: ListenerDeps['reply'] = (client, place) =>
    createReply(place, { client, dispatcher: network.dispatcher, sleep, logger });
  const allowed = {
    sharedChannels: config.allowSharedChannels ?? false,
    guests: config.allowGuests ?? false,
  };
  return {
    additionUse: options.connection.kind === 'oauth' ? 'kept' : 'served',
    answerer,
    quiz,
    hasQuizItems,
    stores,
    ...createGate({ ...options, allowed, rateLimits: config.rateLimits, reasons, reply }),
    reasons,
    doctor: doctorPorts(options, sockets),
    onAnswered: logged(
      keepAccount({
        stores,
        answerer,
        onError: (error) => logger.warn({ err: error }, 'A question is not counted'),
      }),
      logger,
    ),
    answers: createKeptAnswers({
      shared: () => stores()?.answers ?? null,
      onError: (error) => logger.warn({ err: error }, 'Where answers stand is remembered in memory only'),
    }),
    votes: currentVotes(stores),
    forgetTeam: (teamId, enterpriseId) =>
      forgetTeam(teamId, enterpriseId, {
        stores,
        sleep,
        forgetInstallation: forgetInstallation(options),
        onError: (error) => logger.error({ err: error }, 'The data of a workspace is not deleted yet'),
      }),
    observer,
    monotonic,
    sourceBaseUrl: config.sourceBaseUrl,
    quizManagers: config.quizManagers ?? [],
    ...people,
    ...languages,
    reply,
  };
}

/** A line a question, without a word of it. */
function logged(onAnswered: OnAnswered, logger: Logger): OnAnswered {
  return async (answered) => {
    const { asked, lang, answer } = answered;
    const entry = answer.kind === 'found' ? answer.section.entryId : undefined;
    logger.info({ by: asked.by, lang, outcome: answer.kind, entry }, 'Answered');
    await onAnswered(answered);
  };
}

function forgetInstallation({ installationStore }: SlackOptions) {
  return async (teamId: string, enterpriseId: string | undefined): Promise<void> => {
    const query =
      enterpriseId === undefined
        ? ({ isEnterpriseInstall: false, teamId, enterpriseId } as const)
        : ({ isEnterpriseInstall: true, teamId, enterpriseId } as const);
    await installationStore.deleteInstallation?.(query);
  };
}
