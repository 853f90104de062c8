import type { Lang } from '../../../knowledge/entry.ts';
import { localAt } from '../../../quiz/calendar/zone-clock.ts';
import { choiceActionId } from '../../quiz-action-ids.ts';
import { encodeQuizValue } from '../../quiz-value.ts';
import { shownMoment } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { notePiece } from '../frame.ts';
import { itemPieces } from '../item-pieces.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { dateNotePiece } from './date-note.ts';
import { fittingPage } from './fitting-page.ts';
import { langsOf, said } from './langs.ts';
import { letterButtonsPiece } from './letter-buttons.ts';
import { choicesOf, headingPieces, type ShownRound } from './shown-round.ts';

/** A round that was posted more than so many milliseconds after its time says so. */
const LATE = 10 * 60_000;

/** An open round: the question with its choices, a button for each letter, and how many people answered. */
export function roundMessage(round: ShownRound): Page {
  const langs = langsOf(round.language);
  const shown = choicesOf(round);
  const pieces = [
    ...headingPieces(round),
    ...itemPieces(
      round.item,
      langs,
      shown.map(({ choice }) => choice),
    ),
    letterButtonsPiece(shown, langs, {
      idOf: choiceActionId,
      carriedBy: (letter) => encodeQuizValue({ round: round.id, letter }),
    }),
    ...langs.flatMap((lang) => statePieces(round, lang)),
  ];
  return fittingPage(pieces, notePiece(said(langs, ({ round: texts }) => texts.cut).join(' / ')));
}

/** How many answered, when the answer is shown, and how late it is. */
function statePieces({ answered, revealAt, dueAt, postedAt, zone }: ShownRound, lang: Lang): Piece[] {
  const texts = QUIZ_TEXTS[lang].round;
  const fallback = `${shownMoment(revealAt, zone, lang)} (${zone})`;
  const isLate = postedAt !== undefined && postedAt - dueAt > LATE;
  return [
    dateNotePiece(
      { at: revealAt, between: texts.at, fallback },
      (when) => `${texts.answered(answered)} · ${texts.revealAt(when)}`,
    ),
    ...(isLate ? [notePiece(texts.late(`${localAt(zone, dueAt).time} (${zone})`))] : []),
  ];
}
