import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Lang } from '../../knowledge/entry.ts';
import type { Round } from '../../quiz/round/round.ts';
import { submitChoice } from '../../quiz/round/submit-choice.ts';
import type { Page } from '../blocks/paginate.ts';
import { notSavedMessage, verdictMessage } from '../blocks/quiz/verdict-message.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { CHOICE_ACTION } from '../quiz-action-ids.ts';
import { decodeQuizValue, type QuizValue } from '../quiz-value.ts';
import { within } from '../within.ts';
import type { ListenerDeps } from './deps.ts';
import { type QuizClick, readQuizClick } from './quiz-click.ts';
import { tellOutdated, tellUnavailable } from './tell-person.ts';

/** Who clicked waits; a database that takes longer may still record the click, and then says so on the next one. */
const WAIT_MS = 2_500;

export class SubmitTimeoutError extends Error {
  override name = 'SubmitTimeoutError' as const;
  constructor() {
    super(`The database did not record a choice within ${WAIT_MS} ms`);
  }
}

/** A letter under a question: recorded once a person, answered with a private verdict. */
export function registerQuizChoices(app: App, deps: ListenerDeps): void {
  const constraints = { type: 'block_actions', action_id: CHOICE_ACTION } as const;
  app.action<BlockAction<ButtonAction>>(constraints, async (args) => {
    const quizClick = await readQuizClick(args, deps);
    const { asker, carried } = quizClick;
    const value = decodeQuizValue(carried);
    const quiz = await deps.quiz();
    if (!value) return tellOutdated(asker, deps);
    if (!quiz) return tellUnavailable(asker, deps, notSavedMessage(asker.lang));
    await asker.reply.privately(await submit(quizClick, value, quiz, deps));
  });
}

/** What the click means, in words; that it was not saved, if so. */
async function submit(
  { asker, messageTs, click }: QuizClick,
  { round: roundId, letter }: QuizValue,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<Page> {
  const { teamId, channelId, userId } = asker;
  try {
    const submitting = submitChoice({ roundId, letter, teamId, channelId, userId, messageTs }, quiz);
    const { verdict, round, isNew } = await within(submitting, WAIT_MS, () => {
      throw new SubmitTimeoutError();
    });
    if (isNew) quiz.countGrew(roundId);
    deps.observer.click(verdict.kind);
    const item = round?.item ?? null;
    return verdictMessage(verdict, item, await langIn(round, asker, deps), (titleLang) => {
      return item ? deps.answerer().section(item.entryId, titleLang)?.title : undefined;
    });
  } catch (error) {
    deps.observer.click('failed');
    click.logger.error(`A choice was not saved: ${error}`);
    return notSavedMessage(asker.lang);
  }
}

/** The person's own; of a person whom Slack does not name (no `users:read`), that of the question. */
async function langIn(
  round: Round | null,
  { client, userId, lang }: Asker,
  deps: ListenerDeps,
): Promise<Lang> {
  const { kind } = await deps.person(client, userId);
  return kind === 'unknown' && round && round.language !== 'both' ? round.language : lang;
}
