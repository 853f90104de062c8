import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizItem } from '../../../knowledge/quiz-item.ts';
import type { NextPractice } from '../../../quiz/practice/next-practice.ts';
import type { TopicProgress } from '../../../quiz/practice/topic-progress.ts';
import { choiceOrder } from '../../../quiz/round/choice-order.ts';
import type { Verdict } from '../../../quiz/round/decide-click.ts';
import { shownChoices } from '../../../quiz/round/shown-choices.ts';
import { practiceChoiceActionId, QUIZ_ACTION_IDS } from '../../quiz-action-ids.ts';
import { encodeQuizValue } from '../../quiz-value.ts';
import { shownMoment } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { itemPieces } from '../item-pieces.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { plainMessage } from '../plain-message.ts';
import { suggestButton } from '../suggestions/suggestions-message.ts';
import { dateNotePiece } from './date-note.ts';
import { fittingPage } from './fitting-page.ts';
import { letterButtonsPiece } from './letter-buttons.ts';
import { progressText } from './progress-text.ts';
import { quizButton } from './quiz-button.ts';
import { type EntryTitle, readPieces } from './read-button.ts';
import { verdictPieces } from './verdict-message.ts';

/** Where a person practises. */
export interface PracticeFrame {
  lang: Lang;
  /** The person's zone, for times in plain words. */
  zone: string;
  /** The progress in the item's topic. */
  progress?: TopicProgress | undefined;
  /** The entry that is practised; left out for all of the bank. */
  entryId?: string | undefined;
}

/** The next question to practise, why it comes now, and its letters; `seed` gives the order of the choices. */
export function practiceQuestion(next: NextPractice, seed: string, frame: PracticeFrame): Page {
  const { lang } = frame;
  const { practice: texts, round } = QUIZ_TEXTS[lang];
  if (next.kind === 'nothing') return plainMessage(texts.nothing);
  const { item } = next;
  const shown = practiceChoices(item, seed);
  const order = shown.map(({ choice }) => choice);
  const entry = entryOf(frame);
  const pieces = [
    { ...sectionPiece([{ text: texts.title, bold: true }]), leads: 'heading' as const },
    whyPiece(next, frame),
    ...itemPieces(item, [lang], order),
    letterButtonsPiece(shown, [lang], {
      idOf: practiceChoiceActionId,
      carriedBy: (letter) => encodeQuizValue({ item: item.id, seed, letter, ...entry }),
    }),
    ...progressPieces(frame),
  ];
  return fittingPage(pieces, notePiece(round.cut));
}

/** The choices of a practice question as they were shown, for deciding a click. */
export function practiceChoices(item: QuizItem, seed: string) {
  return shownChoices(item.choices, choiceOrder(seed, item.choices.length));
}

/** What a click in practice means; `item` is null for a question that the bank no longer has. */
export function practiceVerdict(
  verdict: Verdict,
  item: QuizItem | null,
  frame: PracticeFrame,
  entryTitle: EntryTitle,
): Page {
  const { lang } = frame;
  const { practice: texts, round } = QUIZ_TEXTS[lang];
  const next = quizButton(QUIZ_ACTION_IDS.practiceNext, texts.next, encodeQuizValue(entryOf(frame)));
  const pieces =
    item === null || verdict.kind === 'unknown-round'
      ? [sectionPiece([{ text: texts.gone }]), buttonsPiece([next])]
      : [
          ...verdictPieces(verdict, lang),
          ...progressPieces(frame),
          ...readPieces(item, lang, entryTitle, [next, suggestButton(lang)]),
        ];
  return fittingPage(pieces, notePiece(round.cut));
}

function whyPiece(next: Exclude<NextPractice, { kind: 'nothing' }>, { lang, zone }: PracticeFrame): Piece {
  const { practice: texts, round } = QUIZ_TEXTS[lang];
  if (next.kind === 'item') return notePiece(texts.why[next.why]);
  const fallback = `${shownMoment(next.dueAt, zone, lang)} (${zone})`;
  return dateNotePiece({ at: next.dueAt, between: round.at, fallback }, texts.rested);
}

function progressPieces({ progress, lang }: PracticeFrame): Piece[] {
  return progress ? [notePiece(progressText(progress, lang))] : [];
}

function entryOf({ entryId }: PracticeFrame): { entry?: string } {
  return entryId === undefined ? {} : { entry: entryId };
}
