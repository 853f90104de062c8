import type { Lang } from '../../../knowledge/entry.ts';
import { choiceOrder } from '../../../quiz/round/choice-order.ts';
import type { Round } from '../../../quiz/round/round.ts';
import { roundResult } from '../../../quiz/round/round-result.ts';
import { CHALLENGE_ACTION_IDS } from '../../challenge-action-ids.ts';
import { encodeChallenge } from '../../challenge-value.ts';
import { shownDate } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import { dividerPiece, headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { plainLine } from '../plain-line.ts';
import { plainMessage } from '../plain-message.ts';
import { fittingPage } from '../quiz/fitting-page.ts';
import { quizButton } from '../quiz/quiz-button.ts';

/** A round that people disagree with. */
export interface ShownChallenge {
  round: Round;
  reasons: readonly string[];
  /** The index of every choice that was made. */
  choices: readonly number[];
}

const MOST_ROUNDS = 3;
const MOST_REASONS = 5;
const REASON_CHARS = 120;
const CHOICE_CHARS = 80;
const QUESTION_CHARS = 200;

/** For managers: the items, what people object to, how they chose, and what can be done. */
export function challengesMessage(challenges: readonly ShownChallenge[], lang: Lang): Page {
  const texts = QUIZ_TEXTS[lang].challenge;
  if (challenges.length === 0) return plainMessage(texts.none);
  const shown = challenges.slice(0, MOST_ROUNDS);
  const left = challenges.length - shown.length;
  const pieces = [
    ...headerPieces(texts.title),
    ...shown.flatMap((challenge, index) => [
      ...(index > 0 ? [dividerPiece] : []),
      ...challengePieces(challenge, lang),
    ]),
    ...(left > 0 ? [notePiece(texts.more(left))] : []),
  ];
  return fittingPage(pieces, notePiece(QUIZ_TEXTS[lang].round.cut));
}

function challengePieces({ round, reasons, choices }: ShownChallenge, lang: Lang): Piece[] {
  const texts = QUIZ_TEXTS[lang].challenge;
  const { item, id, date } = round;
  if (!item) return [];
  const { bars } = roundResult(item.choices, choiceOrder(id, item.choices.length), choices);
  const right = bars.filter(({ choice }) => choice.right).map(({ letter }) => letter);
  const lines = bars.map(
    ({ letter, choice, count }) => `${letter}. ${plainLine(choice.text[lang], CHOICE_CHARS)} (${count})`,
  );
  const said = reasons.slice(0, MOST_REASONS).map((reason) => `• ${typedLine(reason, REASON_CHARS)}`);
  const button = (actionId: string, text: string, choice?: number) =>
    quizButton(
      actionId,
      text,
      encodeChallenge({ round: id, ...(choice !== undefined && { choice }) }),
      `${text} · ${shownDate(date, lang)}`,
    );
  return [
    sectionPiece([
      { text: `${shownDate(date, lang)} · ${plainLine(item.question[lang], QUESTION_CHARS)}`, bold: true },
    ]),
    sectionPiece([{ text: [texts.votes, ...lines, texts.rightNow(right.join(', '))].join('\n') }]),
    sectionPiece([{ text: [texts.people(reasons.length), ...said].join('\n') }]),
    buttonsPiece([
      button(CHALLENGE_ACTION_IDS.void, texts.void),
      ...bars
        .filter(({ choice }) => !choice.right)
        .map(({ letter, index }) =>
          button(`${CHALLENGE_ACTION_IDS.accept}_${letter.toLowerCase()}`, texts.alsoRight(letter), index),
        ),
      button(CHALLENGE_ACTION_IDS.stands, texts.stands),
    ]),
  ];
}
