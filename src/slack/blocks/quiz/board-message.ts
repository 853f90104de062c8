import type { Lang } from '../../../knowledge/entry.ts';
import { PERIODS, type Period } from '../../../quiz/standings/period.ts';
import type { ChartedRound } from '../../../quiz/standings/round-chart.ts';
import { boardActionId, QUIZ_ACTION_IDS } from '../../quiz-action-ids.ts';
import { encodeQuizValue } from '../../quiz-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { suggestButton } from '../suggestions/suggestions-message.ts';
import { type Board, boardPieces } from './board-pieces.ts';
import { chartPieces } from './chart-pieces.ts';
import { fittingPage } from './fitting-page.ts';
import { quizButton } from './quiz-button.ts';

export interface ShownBoard extends Board {
  channelId: string;
  period: Period;
  /** The rounds of the week; empty for the longer periods. */
  chart: readonly ChartedRound[];
  lang: Lang;
}

/** The board that a person asked for, with buttons for the other periods and for the own score. */
export function boardMessage({ channelId, period, chart, lang, ...board }: ShownBoard): Page {
  const texts = QUIZ_TEXTS[lang];
  const pieces = [
    ...headerPieces(texts.board.title[period]),
    ...boardPieces(board, [lang]),
    ...chartPieces(chart, [lang]),
    buttonsOf(channelId, period, lang),
  ];
  return fittingPage(pieces, notePiece(texts.round.cut));
}

function buttonsOf(channelId: string, shown: Period, lang: Lang): Piece {
  const { board, practice } = QUIZ_TEXTS[lang];
  const others = PERIODS.filter((period) => period !== shown).map((period) => {
    const value = encodeQuizValue({ channel: channelId, period });
    return quizButton(boardActionId(period), board.period[period], value, board.title[period]);
  });
  const own = quizButton(QUIZ_ACTION_IDS.me, practice.score, encodeQuizValue({ channel: channelId }));
  return buttonsPiece([...others, own, suggestButton(lang)]);
}
