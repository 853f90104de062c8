import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Page } from '../blocks/paginate.ts';
import { openMenu } from '../quiz/commands/open-menu.ts';
import { practicePage, practiceVerdictPage } from '../quiz/commands/practice-pages.ts';
import { isDirect } from '../quiz/commands/run-quiz-command.ts';
import { boardPage, ownScorePage } from '../quiz/commands/score-pages.ts';
import { unlessDown } from '../quiz/commands/unless-down.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { BOARD_ACTION, PRACTICE_CHOICE_ACTION, QUIZ_ACTION_IDS } from '../quiz-action-ids.ts';
import { decodeBoard, decodeChannel, decodePractice, decodePracticeChoice } from '../quiz-value.ts';
import type { ListenerDeps } from './deps.ts';
import { type QuizClick, readQuizClick } from './quiz-click.ts';
import { tellOutdated } from './tell-person.ts';

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
      const { asker } = quizClick;
      await unlessDown(await deps.quiz(), asker, deps, async (quiz) => {
        const page = show(quizClick, quiz, deps);
        if (!page) return tellOutdated(asker, deps);
        return turns(id, quizClick) ? asker.reply.replacing(await page) : asker.reply.privately(await page);
      });
    });
  }
  registerMenuButton(app, deps);
}

/** What all see stays as it is, and so does an answer that practice begins under: who clicked gets their own. */
function turns(id: string | RegExp, { click, asker }: QuizClick): boolean {
  return id !== QUIZ_ACTION_IDS.practice && (!click.isPublic || isDirect(asker));
}

function registerMenuButton(app: App, deps: ListenerDeps): void {
  const constraints = { type: 'block_actions', action_id: QUIZ_ACTION_IDS.menu } as const;
  app.action<BlockAction<ButtonAction>>(constraints, async (args) => {
    const { asker, carried } = await readQuizClick(args, deps);
    const value = decodeChannel(carried);
    if (!value) return tellOutdated(asker, deps);
    const here = { ...asker, channelId: value.channel };
    return unlessDown(await deps.quiz(), asker, deps, (quiz) => openMenu(here, quiz, deps));
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
