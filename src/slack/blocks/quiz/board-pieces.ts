import type { Lang } from '../../../knowledge/entry.ts';
import type { Run } from '../../../markdown/flow.ts';
import type { Standing } from '../../../quiz/standings/standings.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { PAGE_LIMITS, type PageLimits } from '../page-limits.ts';
import { isOnePage } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { percentOf } from './bars.ts';
import { said } from './langs.ts';
import { personName } from './person-name.ts';

const MOST_ROWS = 20;
/** Room in a message for its title, the chart and the lines around the rows. */
const ROWS_LIMITS: PageLimits = { ...PAGE_LIMITS, textBytes: 2_700 };

export interface Board {
  standings: readonly Standing[];
  /** Display names by user id. Who is not in it is "somebody"; with nobody in it, Slack names nobody. */
  names: ReadonlyMap<string, string>;
}

/** The rows of a board, best first: at most twenty, and no more than a message holds. */
export function boardPieces({ standings, names }: Board, langs: readonly Lang[]): Piece[] {
  if (standings.length === 0) {
    return [sectionPiece([{ text: said(langs, ({ board }) => board.empty).join('\n') }])];
  }
  if (names.size === 0)
    return [sectionPiece([{ text: said(langs, ({ board }) => board.nameless).join('\n') }])];
  const rows: Piece[] = [];
  for (const standing of standings.slice(0, MOST_ROWS)) {
    const row = rowPiece(standing, names, langs);
    if (!isOnePage([...rows, row], ROWS_LIMITS)) break;
    rows.push(row);
  }
  const left = standings.length - rows.length;
  const more = left > 0 ? [notePiece(said(langs, ({ board }) => board.more(left)).join(' / '))] : [];
  const columns = langs.length > 1 ? [notePiece(said(langs, ({ board }) => board.columns).join(' / '))] : [];
  return [...columns, ...rows, ...more];
}

function rowPiece(standing: Standing, names: Board['names'], langs: readonly Lang[]): Piece {
  const { rank, userId } = standing;
  const somebody = said(langs, ({ board }) => board.somebody).join(' / ');
  const runs: Run[] = [
    { text: `${rank}. ` },
    { text: personName(names.get(userId), somebody), bold: true },
    { text: ` · ${scoreText(standing, langs)}` },
  ];
  return { ...sectionPiece(runs), joins: '\n' };
}

/** In words; in two languages numbers alone, which a line above explains once. */
function scoreText({ right, rounds, accuracy, streaks }: Standing, langs: readonly Lang[]): string {
  const percent = percentOf(accuracy, 1);
  const [lang, ...more] = langs;
  if (lang && more.length === 0) {
    return QUIZ_TEXTS[lang].board.row({ right, rounds, percent, streak: streaks.current });
  }
  return `${right}/${rounds} (${percent}%) · ${streaks.current}`;
}
