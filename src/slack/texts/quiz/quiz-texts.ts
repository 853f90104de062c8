import type { Lang } from '../../../knowledge/entry.ts';
import { type BoardTexts, boardTexts } from './board-texts.ts';
import { type NoticeTexts, noticeTexts } from './notice-texts.ts';
import { type RoundTexts, roundTexts } from './round-texts.ts';
import { type VerdictTexts, verdictTexts } from './verdict-texts.ts';

/** Every sentence of the quiz in one language. Plain text: escaped where it is used. */
export interface QuizTexts {
  round: RoundTexts;
  verdict: VerdictTexts;
  board: BoardTexts;
  notice: NoticeTexts;
}

const en: QuizTexts = {
  round: roundTexts.en,
  verdict: verdictTexts.en,
  board: boardTexts.en,
  notice: noticeTexts.en,
};

const zh: QuizTexts = {
  round: roundTexts.zh,
  verdict: verdictTexts.zh,
  board: boardTexts.zh,
  notice: noticeTexts.zh,
};

export const QUIZ_TEXTS: Readonly<Record<Lang, QuizTexts>> = { en, zh };
