import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizItem } from '../../../knowledge/quiz-item.ts';
import type { Run } from '../../../markdown/flow.ts';
import { parseRuns } from '../../../markdown/to-flow.ts';
import type { Verdict } from '../../../quiz/round/decide-click.ts';
import type { ShownChoice } from '../../../quiz/round/shown-choices.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { emit } from '../emit.ts';
import { notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { plainMessage } from '../plain-message.ts';
import { fittingPage } from './fitting-page.ts';
import { type EntryTitle, readPieces } from './read-button.ts';

/** What a person is told after a click; `item` is null for a round that is not known. */
export function verdictMessage(
  verdict: Verdict,
  item: QuizItem | null,
  lang: Lang,
  entryTitle: EntryTitle,
): Page {
  const pieces = verdictPieces(verdict, lang);
  const isAnswered = verdict.kind !== 'unknown-round' && verdict.kind !== 'unknown-choice';
  const read = item && isAnswered ? readPieces(item, lang, entryTitle) : [];
  return fittingPage([...pieces, ...read], notePiece(QUIZ_TEXTS[lang].round.cut));
}

/** For a click that could not be written down. */
export function notSavedMessage(lang: Lang): Page {
  return plainMessage(QUIZ_TEXTS[lang].verdict.notSaved);
}

export function verdictPieces(verdict: Verdict, lang: Lang): Piece[] {
  const texts = QUIZ_TEXTS[lang].verdict;
  const { rightAnswer } = QUIZ_TEXTS[lang].round;
  switch (verdict.kind) {
    case 'right':
      return [headline(texts.right), ...choicePieces('', verdict.chosen, lang)];
    case 'wrong':
      return [
        headline(texts.wrong(verdict.rightChoice.letter)),
        ...choicePieces(texts.yourChoice, verdict.chosen, lang),
        ...choicePieces(rightAnswer, verdict.rightChoice, lang),
      ];
    case 'already':
      return repeatedPieces(texts.already(verdict.earlier?.letter), verdict, lang);
    case 'closed': {
      const { earlier } = verdict;
      return repeatedPieces(earlier ? texts.closedWith(earlier.letter) : texts.closed, verdict, lang);
    }
    case 'unknown-choice':
      return [sectionPiece([{ text: texts.unknownChoice(verdict.letters) }])];
    case 'unknown-round':
      return [sectionPiece([{ text: texts.unknownRound }])];
    default:
      return verdict satisfies never;
  }
}

/** For who can change nothing any more: what counted, and both reasons. */
function repeatedPieces(
  sentence: string,
  { earlier, rightChoice }: Extract<Verdict, { kind: 'already' | 'closed' }>,
  lang: Lang,
): Piece[] {
  const texts = QUIZ_TEXTS[lang].verdict;
  const wasRight = earlier?.letter === rightChoice.letter;
  return [
    sectionPiece([{ text: wasRight ? `${sentence} ${texts.wasRight}` : sentence }]),
    ...(earlier && !wasRight ? choicePieces(texts.yourChoice, earlier, lang) : []),
    ...choicePieces(QUIZ_TEXTS[lang].round.rightAnswer, rightChoice, lang),
  ];
}

function headline(text: string): Piece {
  return { ...sectionPiece([{ text, bold: true }]), leads: 'heading' };
}

/** "Your choice: A. its text", and its reason as a quote below. */
function choicePieces(role: string, { letter, choice }: ShownChoice, lang: Lang): Piece[] {
  const { colon } = QUIZ_TEXTS[lang].round;
  const start: Run = { text: `${role ? `${role}${colon}` : ''}${letter}. `, bold: true };
  return emit(
    [
      { kind: 'paragraph', runs: [start, ...parseRuns(choice.text[lang])] },
      { kind: 'quote', flow: [{ kind: 'paragraph', runs: parseRuns(choice.reason[lang]) }] },
    ],
    'single',
  );
}
