import type { Period } from '../../../quiz/standings/period.ts';
import type { ChartedRound } from '../../../quiz/standings/round-chart.ts';
import { headerPieces } from '../emit.ts';
import { notePiece } from '../frame.ts';
import type { Page } from '../paginate.ts';
import { type Board, boardPieces } from './board-pieces.ts';
import { chartPieces } from './chart-pieces.ts';
import { fittingPage } from './fitting-page.ts';
import { type ChannelLanguage, langsOf, said } from './langs.ts';

export interface ShownStandings extends Board {
  period: Period;
  /** The rounds of the period; none where the chart would be too long. */
  chart: readonly ChartedRound[];
  language: ChannelLanguage;
}

/** The board that a channel sees every week, with a chart of its rounds. */
export function standingsMessage({ period, chart, language, ...board }: ShownStandings): Page {
  const langs = langsOf(language);
  const pieces = [
    ...headerPieces(said(langs, (texts) => texts.board.title[period]).join(' / ')),
    ...boardPieces(board, langs),
    ...chartPieces(chart, langs),
  ];
  return fittingPage(pieces, notePiece(said(langs, ({ round }) => round.cut).join(' / ')));
}
