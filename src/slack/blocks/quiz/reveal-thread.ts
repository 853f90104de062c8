import type { Lang } from '../../../knowledge/entry.ts';
import type { Choice } from '../../../knowledge/quiz-item.ts';
import { CHALLENGE_ACTION_IDS } from '../../challenge-action-ids.ts';
import { encodeChallenge } from '../../challenge-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { type ChoiceNote, itemPieces, reasonPieces } from '../item-pieces.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, paginate } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { langsOf } from './langs.ts';
import { quizButton } from './quiz-button.ts';
import { type EntryTitle, readPieces } from './read-button.ts';
import { rightMark } from './revealed-message.ts';
import { choicesOf, headingPieces, type ShownRound } from './shown-round.ts';

/** Why each choice is right or wrong, for the thread below the round: a message for each language. */
export function revealThread(round: ShownRound, entryTitle: EntryTitle): Page[] {
  return langsOf(round.language).flatMap((lang) => paginate(whyPieces(round, lang, entryTitle)));
}

/** The same with the question above it, for where the message of the round is gone. */
export function revealAlone(round: ShownRound, entryTitle: EntryTitle): Page[] {
  return langsOf(round.language).flatMap((lang) => {
    const heading = headingPieces({ ...round, language: lang });
    const asked = itemPieces(round.item, [lang], orderOf(round), markOf(lang));
    return paginate([...heading, ...asked, ...whyPieces(round, lang, entryTitle)]);
  });
}

function whyPieces(round: ShownRound, lang: Lang, entryTitle: EntryTitle): Piece[] {
  const why = sectionPiece([{ text: QUIZ_TEXTS[lang].round.why, bold: true }]);
  return [
    { ...why, leads: 'heading' },
    ...reasonPieces(round.item, [lang], orderOf(round), markOf(lang)),
    ...readPieces(round.item, lang, entryTitle, [disagreeButton(round.id, lang)]),
  ];
}

function orderOf(round: ShownRound): Choice[] {
  return choicesOf(round).map(({ choice }) => choice);
}

function markOf(lang: Lang): ChoiceNote {
  return ({ right }) => (right ? rightMark([lang]) : '');
}

function disagreeButton(round: string, lang: Lang) {
  return quizButton(
    CHALLENGE_ACTION_IDS.open,
    QUIZ_TEXTS[lang].challenge.disagree,
    encodeChallenge({ round }),
  );
}
