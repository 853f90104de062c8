import type { Lang } from '../../../knowledge/entry.ts';
import { CHALLENGE_ACTION_IDS } from '../../challenge-action-ids.ts';
import { encodeChallenge } from '../../challenge-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { reasonPieces } from '../item-pieces.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, paginate } from '../paginate.ts';
import { langsOf } from './langs.ts';
import { quizButton } from './quiz-button.ts';
import { type EntryTitle, readPieces } from './read-button.ts';
import { rightMark } from './revealed-message.ts';
import { choicesOf, type ShownRound } from './shown-round.ts';

/** Why each choice is right or wrong, for the thread below the round: a message for each language. */
export function revealThread(round: ShownRound, entryTitle: EntryTitle): Page[] {
  const order = choicesOf(round).map(({ choice }) => choice);
  return langsOf(round.language).flatMap((lang) => {
    const why = sectionPiece([{ text: QUIZ_TEXTS[lang].round.why, bold: true }]);
    return paginate([
      { ...why, leads: 'heading' },
      ...reasonPieces(round.item, [lang], order, ({ right }) => (right ? rightMark([lang]) : '')),
      ...readPieces(round.item, lang, entryTitle, [disagreeButton(round.id, lang)]),
    ]);
  });
}

function disagreeButton(round: string, lang: Lang) {
  return quizButton(
    CHALLENGE_ACTION_IDS.open,
    QUIZ_TEXTS[lang].challenge.disagree,
    encodeChallenge({ round }),
  );
}
