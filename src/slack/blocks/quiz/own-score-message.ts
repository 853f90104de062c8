import type { Lang } from '../../../knowledge/entry.ts';
import type { TopicProgress } from '../../../quiz/practice/topic-progress.ts';
import { PERIODS, type Period } from '../../../quiz/standings/period.ts';
import type { Score } from '../../../quiz/standings/score.ts';
import { boardActionId, QUIZ_ACTION_IDS } from '../../quiz-action-ids.ts';
import { encodeQuizValue } from '../../quiz-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { percentOf } from './bars.ts';
import { progressText } from './progress-text.ts';
import { quizButton } from './quiz-button.ts';

/** The shipped bank has sixteen topics. */
const MOST_TOPICS = 20;

export interface OwnScore {
  channelId: string;
  /** `rank` is left out where the person is not on the board. */
  scores: Readonly<Record<Period, Score & { rank?: number }>>;
  progress: readonly TopicProgress[];
  /** Whether boards show the person. */
  visibility: 'shown' | 'hidden';
  lang: Lang;
}

/** What a person reached in a channel, and knows by topic; only for that person. */
export function ownScoreMessage({ channelId, scores, progress, visibility, lang }: OwnScore): Page {
  const texts = QUIZ_TEXTS[lang].practice;
  const { current, best } = scores.all.streaks;
  const lines = [
    ...PERIODS.map((period) => scoreText(period, scores[period], lang)),
    texts.streak(current, best),
  ];
  return pageOf([
    ...headerPieces(texts.score),
    sectionPiece([{ text: lines.join('\n') }]),
    ...topicPieces(progress, lang),
    notePiece(texts[visibility]),
    buttonsOf(channelId, visibility, lang),
  ]);
}

function scoreText(
  period: Period,
  { right, rounds, accuracy, rank }: Score & { rank?: number },
  lang: Lang,
): string {
  const texts = QUIZ_TEXTS[lang].practice;
  if (rounds === 0) return texts.noScore(texts.periods[period]);
  const row = texts.scoreRow(texts.periods[period], { right, rounds, percent: percentOf(accuracy, 1) });
  return rank === undefined ? row : `${row} · ${texts.rank(rank)}`;
}

function topicPieces(progress: readonly TopicProgress[], lang: Lang): Piece[] {
  const seen = progress.filter((topic) => topic.seen > 0).slice(0, MOST_TOPICS);
  if (seen.length === 0) return [];
  const title = sectionPiece([{ text: QUIZ_TEXTS[lang].practice.topics, bold: true }]);
  const rows = seen.map((topic) => progressText(topic, lang)).join('\n');
  return [{ ...title, leads: 'heading' }, sectionPiece([{ text: rows }])];
}

function buttonsOf(channelId: string, visibility: OwnScore['visibility'], lang: Lang): Piece {
  const texts = QUIZ_TEXTS[lang].practice;
  const value = encodeQuizValue({ channel: channelId });
  const isHidden = visibility === 'hidden';
  return buttonsPiece([
    quizButton(QUIZ_ACTION_IDS.practice, texts.start, encodeQuizValue({})),
    quizButton(boardActionId('week'), texts.board, encodeQuizValue({ channel: channelId, period: 'week' })),
    isHidden
      ? quizButton(QUIZ_ACTION_IDS.show, texts.show, value)
      : quizButton(QUIZ_ACTION_IDS.hide, texts.hide, value),
  ]);
}
