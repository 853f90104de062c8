import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Page } from '../blocks/paginate.ts';
import { openMenu } from '../quiz/commands/open-menu.ts';
import { practicePage, practiceVerdictPage } from '../quiz/commands/practice-pages.ts';
import { boardPage, ownScorePage } from '../quiz/commands/score-pages.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { BOARD_ACTION, PRACTICE_CHOICE_ACTION, QUIZ_ACTION_IDS } from '../quiz-action-ids.ts';
import { decodeBoard, decodeChannel, decodePractice, decodePracticeChoice } from '../quiz-value.ts';
import type { ListenerDeps } from './deps.ts';
import { type QuizClick, readQuizClick } from './quiz-click.ts';
import { tellOutdated, tellUnavailable } from './tell-person.ts';

/** What a button shows; undefined for one of another version. */
type Show = (click: QuizClick, quiz: Quiz, deps: ListenerDeps) => Promise<Page> | undefined;

/** The buttons under boards, scores and practice questions: each turns the message that it stands in. */
const SHOWS: readonly [id: string | RegExp, show: Show][] = [
  [BOARD_ACTION, showBoard],
  [QUIZ_ACTION_IDS.me, showOwnScore],
  [QUIZ_ACTION_IDS.hide, (click, quiz) => setVisibility(true, click, quiz)],
  [QUIZ_ACTION_IDS.show, (click, quiz) => setVisibility(false, click, quiz)],
  [PRACTICE_CHOICE_ACTION, showPracticeVerdict],
  [QUIZ_ACTION_IDS.practiceNext, showPractice],
  [QUIZ_ACTION_IDS.practice, showPractice],
];

export function registerQuizButtons(app: App, deps: ListenerDeps): void {
  for (const [id, show] of SHOWS) {
    app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: id }, async (args) => {
      const quizClick = await readQuizClick(args, deps);
      const { click, asker } = quizClick;
      const quiz = await deps.quiz();
      if (!quiz) return tellUnavailable(asker, deps);
      const page = show(quizClick, quiz, deps);
      if (!page) return tellOutdated(asker, deps);
      // What all see stays as it is; who clicked gets their own.
      return click.isPublic ? click.reply.privately(await page) : click.reply.replacing(await page);
    });
  }
  registerMenuButton(app, deps);
}

function registerMenuButton(app: App, deps: ListenerDeps): void {
  const constraints = { type: 'block_actions', action_id: QUIZ_ACTION_IDS.menu } as const;
  app.action<BlockAction<ButtonAction>>(constraints, async (args) => {
    const { asker, carried } = await readQuizClick(args, deps);
    const quiz = await deps.quiz();
    const value = decodeChannel(carried);
    if (!quiz) return tellUnavailable(asker, deps);
    if (!value) return tellOutdated(asker, deps);
    return openMenu({ ...asker, channelId: value.channel }, quiz, deps);
  });
}

function showBoard({ asker, carried }: QuizClick, quiz: Quiz, deps: ListenerDeps): Promise<Page> | undefined {
  const value = decodeBoard(carried);
  return value && boardPage(value.period, { ...asker, channelId: value.channel }, quiz, deps);
}

function showOwnScore({ asker, carried }: QuizClick, quiz: Quiz): Promise<Page> | undefined {
  const value = decodeChannel(carried);
  return value && ownScorePage({ ...asker, channelId: value.channel }, quiz);
}

function setVisibility(hides: boolean, click: QuizClick, quiz: Quiz): Promise<Page> | undefined {
  const { asker, carried } = click;
  if (!decodeChannel(carried)) return undefined;
  const { teamId, userId } = asker;
  return quiz.standings.hide(teamId, userId, hides).then(() => showOwnScore(click, quiz) as Promise<Page>);
}

function showPractice(
  { asker, carried }: QuizClick,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<Page> | undefined {
  const value = decodePractice(carried);
  return value && practicePage(value, asker, quiz, deps);
}

function showPracticeVerdict(
  { asker, carried }: QuizClick,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<Page> | undefined {
  const value = decodePracticeChoice(carried);
  return value && practiceVerdictPage(value, asker, quiz, deps);
}
