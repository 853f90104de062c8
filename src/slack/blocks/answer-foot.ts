import type { Button } from '@slack/types';
import type { Lang } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { QUIZ_ACTION_IDS } from '../quiz-action-ids.ts';
import { encodeQuizValue } from '../quiz-value.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import type { AnswerButton, AnswerFrame, Found } from './answer-frame.ts';
import { feedbackPieces } from './feedback.ts';
import { button, buttonsPiece } from './frame.ts';
import type { Piece } from './piece.ts';
import { quizButton } from './quiz/quiz-button.ts';
import { seeAlso, seeAlsoElements } from './see-also.ts';

type MakeButton = (answer: Found, value: InteractionValue) => Button | undefined;

/** The buttons of an answer; each stands where the frame names it, and makes sense for the answer. */
const BUTTONS: Readonly<Record<AnswerButton, MakeButton>> = {
  full: ({ lang }, value) => button(ACTION_IDS.full, TEXTS[lang].fullAnswer, value),
  share: ({ lang }, value) => button(ACTION_IDS.share, TEXTS[lang].share, value),
  language: ({ lang, otherLang }, value) =>
    otherLang &&
    button(ACTION_IDS.language, TEXTS[lang].inLanguage[otherLang], { ...value, lang: otherLang }),
  test: ({ lang, section }) => testButton(section.entryId, lang),
};

/** What can be done with an answer, calm enough that the answer is read first: a row of controls, and thumbs. */
export function footPieces(answer: Found, frame: AnswerFrame): Piece[] {
  const { section, lang, query } = answer;
  const value = { ...carried(frame), id: section.entryId, lang, query };
  const names: AnswerButton[] = [
    ...frame.buttons,
    ...(frame.hasQuizItems?.(section.entryId) ? ['test' as const] : []),
  ];
  const buttons = names.flatMap((name) => BUTTONS[name](answer, value) ?? []);
  const others = seeAlsoElements(seeAlso(answer, frame.related), lang);
  const isMenu = others.some(({ type }) => type === 'static_select');
  const rows = isMenu ? [[...buttons, ...others]] : [buttons, others];
  return [...rows.flatMap((row) => (row.length > 0 ? [buttonsPiece(row)] : [])), ...feedbackPieces(value)];
}

function testButton(entryId: string, lang: Lang): Button {
  const { testYourself } = QUIZ_TEXTS[lang].practice;
  return quizButton(QUIZ_ACTION_IDS.practice, testYourself, encodeQuizValue({ entry: entryId }));
}

/** What the buttons of an answer carry of its frame. */
export function carried({
  answerId,
  removableBy,
  thread,
}: AnswerFrame): Pick<InteractionValue, 'answer' | 'by' | 'thread'> {
  return {
    ...(answerId !== undefined && { answer: answerId }),
    ...(removableBy !== undefined && { by: removableBy }),
    ...(thread !== undefined && { thread }),
  };
}
