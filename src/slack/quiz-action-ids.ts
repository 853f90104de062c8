import type { Letter } from '../quiz/round/choice-order.ts';
import type { Period } from '../quiz/standings/period.ts';

/** The buttons of the quiz. Those of one row need an id each, so letters and periods stand in theirs. */
export const QUIZ_ACTION_IDS = {
  choice: 'quiz_choice',
  practiceChoice: 'quiz_practice_choice',
  practiceNext: 'quiz_practice_next',
  practice: 'quiz_practice',
  board: 'quiz_board',
  me: 'quiz_me',
  hide: 'quiz_hide',
  show: 'quiz_show',
  menu: 'quiz_menu_open',
} as const;

/** The `callback_id` of the quiz menu. */
export const QUIZ_MENU_ID = 'quiz_menu';

/** For listeners: each matches the ids of one row of buttons. */
export const CHOICE_ACTION = /^quiz_choice_[A-D]$/;
export const PRACTICE_CHOICE_ACTION = /^quiz_practice_choice_[A-D]$/;
export const BOARD_ACTION = /^quiz_board_(?:week|month|all)$/;

/** Every id of the quiz. */
export const ANY_QUIZ_ACTION =
  /^quiz_(?:(?:practice_)?choice_[A-D]|board_(?:week|month|all)|practice(?:_next)?|me|hide|show|menu_open)$/;

export function choiceActionId(letter: Letter): string {
  return `${QUIZ_ACTION_IDS.choice}_${letter}`;
}

export function practiceChoiceActionId(letter: Letter): string {
  return `${QUIZ_ACTION_IDS.practiceChoice}_${letter}`;
}

export function boardActionId(period: Period): string {
  return `${QUIZ_ACTION_IDS.board}_${period}`;
}
