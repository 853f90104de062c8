import type { Lang } from '../../../knowledge/entry.ts';
import type { ChartedRound } from '../../../quiz/standings/round-chart.ts';
import { dateColumn, shownDate } from '../../texts/quiz/dates.ts';
import { notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Piece } from '../piece.ts';
import { barsPiece, cells, column } from './bars.ts';
import { said } from './langs.ts';

/** A week has seven rounds of the day; of more, extra ones, the latest are shown. */
const MOST_ROUNDS = 10;

/** How many answered each round and how many of them right, as bars of text; nothing for a week without answers. */
export function chartPieces(chart: readonly ChartedRound[], langs: readonly Lang[]): Piece[] {
  const shown = chart.slice(-MOST_ROUNDS);
  const most = Math.max(0, ...shown.map(({ answered }) => answered));
  if (most === 0) return [];
  const left = chart.length - shown.length;
  const title = sectionPiece([{ text: said(langs, ({ board }) => board.chart).join(' / '), bold: true }]);
  return [
    { ...title, leads: 'heading' },
    barsPiece(rows(shown, most, langs), spokenRows(shown, langs)),
    notePiece(keyOf(shown, langs)),
    ...(left > 0 ? [notePiece(said(langs, ({ board }) => board.earlier(left)).join(' / '))] : []),
  ];
}

function keyOf(shown: readonly ChartedRound[], langs: readonly Lang[]): string {
  const hasExtra = shown.some(({ kind }) => kind === 'extra');
  const keys = said(langs, ({ board }) => {
    return hasExtra ? `${board.chartKey} · ${board.chartExtraKey}` : board.chartKey;
  });
  return keys.join(' / ');
}

/** In two languages dates are shown in the first: one column has one width. */
function rows(shown: readonly ChartedRound[], most: number, [lang = 'en']: readonly Lang[]): string[] {
  const numbers = column(shown.map(({ right, answered }) => `${right}/${answered}`));
  return shown.map(({ date, kind, right, answered }, index) => {
    const all = cells(answered, most);
    const rightCells = Math.min(all, cells(right, most));
    const bar = '█'.repeat(rightCells) + '░'.repeat(right === answered ? 0 : all - rightCells);
    return `${dateColumn(date, lang)}${kind === 'extra' ? '+' : ' '} ${numbers[index]} ${bar}`;
  });
}

function spokenRows(shown: readonly ChartedRound[], langs: readonly Lang[]): string[] {
  return said(langs, ({ board }, lang) =>
    shown
      .map(({ date, kind, right, answered }) => {
        const day = shownDate(date, lang);
        return board.chartRow(kind === 'extra' ? `${day} (${board.chartExtra})` : day, right, answered);
      })
      .join('\n'),
  );
}
