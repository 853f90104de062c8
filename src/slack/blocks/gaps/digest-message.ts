import type { Gap } from '../../../gaps/gap-board.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { headerPieces } from '../emit.ts';
import { notePiece } from '../frame.ts';
import { listPieces, sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import { fittingPage } from '../quiz/fitting-page.ts';
import { gapQuestion } from './gap-words.ts';

const MOST_ROWS = 10;

/** What a week's questions lacked, for the channel that managers chose. Nobody is named. */
export function digestMessage(gaps: readonly Gap[], lang: Lang): Page {
  const { gap: gapTexts, digest: texts } = GAPS_TEXTS[lang];
  const shown = gaps.slice(0, MOST_ROWS);
  const items = shown.map((gap) => {
    const text = texts.row(gapQuestion(gap, lang), gapTexts.counts(gap), gapTexts.kinds[gap.kind]);
    return { flow: [{ kind: 'paragraph' as const, runs: [{ text }] }] };
  });
  const left = gaps.length - shown.length;
  const pieces = [
    ...headerPieces(texts.title),
    ...(items.length > 0
      ? listPieces({ kind: 'list', ordered: false, start: 1, items }, 0, () => [])
      : [sectionPiece([{ text: texts.none }])]),
    ...(left > 0 ? [notePiece(texts.left(left))] : []),
    ...(items.length > 0 ? [notePiece(texts.how)] : []),
  ];
  return fittingPage(pieces, notePiece(QUIZ_TEXTS[lang].round.cut));
}
