import type { QuizCommand } from '../../../quiz/typed/parse-quiz-command.ts';
import { commandMessage } from '../../blocks/plain-message.ts';
import { quizHelpMessage } from '../../blocks/quiz/quiz-help-message.ts';
import { challengesPage } from '../../challenges/challenges-page.ts';
import { showToManager } from '../../gaps/gap-desk.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import { openSuggest, suggestionsPage } from '../../suggestions/suggest.ts';
import { problemSentence } from '../../texts/quiz/problem-sentence.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { Quiz } from '../quiz.ts';
import { askForExtra } from './ask-for-extra.ts';
import type { Asker } from './asker.ts';
import { changeByWords } from './change-by-words.ts';
import { nextPage } from './next-page.ts';
import { openMenu } from './open-menu.ts';
import { practicePage } from './practice-pages.ts';
import { boardPage, ownScorePage } from './score-pages.ts';
import { unlessDown } from './unless-down.ts';

/** Does what a quiz command says, and answers; a direct message is no channel. */
export async function runQuizCommand(command: QuizCommand, asker: Asker, deps: ListenerDeps): Promise<void> {
  const { reply, lang } = asker;
  if (command.kind === 'help') return reply.privately(quizHelpMessage(lang));
  if (command.kind === 'wrong')
    return reply.privately(commandMessage(problemSentence(command.problem, lang)));
  if (isDirect(asker) && !ANYWHERE.has(command.kind))
    return reply.privately(commandMessage(QUIZ_TEXTS[lang].command.onlyInChannels));
  return unlessDown(await deps.quiz(), asker, deps, (quiz) => runIn(command, asker, quiz, deps));
}

const ANYWHERE: ReadonlySet<QuizCommand['kind']> = new Set([
  'menu',
  'practice',
  'challenges',
  'suggest',
  'suggestions',
]);

async function runIn(
  command: Exclude<QuizCommand, { kind: 'wrong' | 'help' }>,
  asker: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<void> {
  const { reply } = asker;
  switch (command.kind) {
    case 'menu':
      return openMenu(asker, quiz, deps);
    case 'on':
    case 'off':
    case 'pause':
    case 'resume':
      return changeByWords(command, asker, quiz, deps);
    case 'now':
      return askForExtra(asker, quiz, deps);
    case 'next':
      return reply.privately(await nextPage(asker, quiz));
    case 'board':
      return reply.privately(await boardPage(command.period, asker, quiz, deps));
    case 'me':
      return reply.privately(await ownScorePage(asker, quiz));
    case 'practice':
      return reply.privately(await practicePage({}, asker, quiz, deps));
    case 'suggest':
      return openSuggest(asker, deps);
    case 'suggestions':
      return showToManager(asker, deps, suggestionsPage);
    case 'challenges':
      return showToManager(asker, deps, (desk) => challengesPage(desk, quiz));
    default:
      return command satisfies never;
  }
}

export function isDirect({ channelId }: Asker): boolean {
  return channelId.startsWith('D');
}
