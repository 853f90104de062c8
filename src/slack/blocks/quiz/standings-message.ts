import type { DateRange } from '../../../quiz/calendar/schedule.ts';
import type { ChartedRound } from '../../../quiz/standings/round-chart.ts';
import { shownDate, shownRange } from '../../texts/quiz/dates.ts';
import { headerPieces } from '../emit.ts';
import { notePiece } from '../frame.ts';
import type { Page } from '../paginate.ts';
import { type Board, boardPieces } from './board-pieces.ts';
import { chartPieces } from './chart-pieces.ts';
import { fittingPage } from './fitting-page.ts';
import { type ChannelLanguage, langsOf, said } from './langs.ts';

export interface ShownStandings extends Board {
  /** It is over when its board is posted, so its dates name it. */
  week: DateRange;
  /** The rounds of the week. */
  chart: readonly ChartedRound[];
  language: ChannelLanguage;
}

/** The board that a channel sees every week, with a chart of its rounds. */
export function standingsMessage({ week, chart, language, ...board }: ShownStandings): Page {
  const langs = langsOf(language);
  const pieces = [
    ...headerPieces(
      said(langs, (texts, lang) => texts.board.weekTitle(shownRange(week, lang, shownDate))).join(' / '),
    ),
    ...boardPieces(board, langs),
    ...chartPieces(chart, langs),
  ];
  return fittingPage(pieces, notePiece(said(langs, ({ round }) => round.cut).join(' / ')));
}
