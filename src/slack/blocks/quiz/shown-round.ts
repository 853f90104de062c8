import type { Lang } from '../../../knowledge/entry.ts';
import type { QuizItem } from '../../../knowledge/quiz-item.ts';
import type { Instant } from '../../../quiz/calendar/zone-clock.ts';
import { choiceOrder } from '../../../quiz/round/choice-order.ts';
import type { Round } from '../../../quiz/round/round.ts';
import { type ShownChoice, shownChoices } from '../../../quiz/round/shown-choices.ts';
import { shownDate } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { headerPieces } from '../emit.ts';
import type { Piece } from '../piece.ts';
import { langsOf } from './langs.ts';

/** A round as its messages show it. */
export interface ShownRound
  extends Pick<Round, 'id' | 'kind' | 'language' | 'revealAt' | 'answered' | 'date' | 'dueAt'> {
  item: QuizItem;
  /** The channel's zone, for times in plain words. */
  zone: string;
  /** When it was posted; it says so where that is late. */
  postedAt?: Instant;
}

/** The choices in the order of this round. */
export function choicesOf({ id, item }: Pick<ShownRound, 'id' | 'item'>): ShownChoice[] {
  return shownChoices(item.choices, choiceOrder(id, item.choices.length));
}

/** "Question of the day · Thu 26 Nov". */
export function headingPieces({ kind, language, date }: ShownRound): Piece[] {
  const heading = (lang: Lang) => `${QUIZ_TEXTS[lang].round.heading[kind]} · ${shownDate(date, lang)}`;
  return headerPieces(langsOf(language).map(heading).join(' / '));
}
