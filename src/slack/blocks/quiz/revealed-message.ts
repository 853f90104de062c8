import type { Lang } from '../../../knowledge/entry.ts';
import type { RoundResult } from '../../../quiz/round/round-result.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { notePiece } from '../frame.ts';
import { itemPieces } from '../item-pieces.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { barsPiece, cells, column, percentOf } from './bars.ts';
import { fittingPage } from './fitting-page.ts';
import { langsOf, said } from './langs.ts';
import { choicesOf, headingPieces, type ShownRound } from './shown-round.ts';

/** A round whose answer is shown: no buttons, the right choice named, how often each was chosen. */
export function revealedMessage(round: ShownRound, result: RoundResult): Page {
  const langs = langsOf(round.language);
  const order = choicesOf(round).map(({ choice }) => choice);
  const pieces = [
    ...headingPieces(round),
    ...itemPieces(round.item, langs, order, ({ right }) => (right ? rightMark(langs) : '')),
    ...resultPieces(result, langs),
  ];
  return fittingPage(pieces, notePiece(said(langs, ({ round: texts }) => texts.cut).join(' / ')));
}

/** "✓ Right answer: ", in words for who does not see the mark. */
export function rightMark(langs: readonly Lang[]): string {
  const words = said(langs, ({ round }) => round.rightAnswer).join(' / ');
  return `✓ ${words}${QUIZ_TEXTS[langs[0] ?? 'en'].round.colon}`;
}

function resultPieces({ bars, answered, right }: RoundResult, langs: readonly Lang[]): Piece[] {
  const result = said(langs, ({ round }) => round.result(right, answered)).join('\n');
  if (answered === 0) return [sectionPiece([{ text: result, bold: true }])];
  return [sectionPiece([{ text: result, bold: true }]), distributionPiece({ bars, answered, right }, langs)];
}

function distributionPiece({ bars, answered }: RoundResult, langs: readonly Lang[]): Piece {
  const percents = bars.map(({ count }) => percentOf(count, answered));
  const counts = column(bars.map(({ count }) => count));
  const shares = column(percents.map((percent) => `${percent}%`));
  const rows = bars.map(({ letter, count, choice }, index) => {
    const mark = choice.right ? '✓' : ' ';
    return `${letter} ${mark} ${counts[index]} ${shares[index]} ${'█'.repeat(cells(count, answered))}`;
  });
  const spoken = said(langs, ({ round }) =>
    bars.map(({ letter, count }, index) => round.bar(letter, count, percents[index] ?? 0)).join(', '),
  );
  return barsPiece(rows, spoken);
}
