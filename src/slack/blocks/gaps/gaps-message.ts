import type { Draft } from '../../../gaps/draft-section.ts';
import type { Gap } from '../../../gaps/gap-board.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import { GAP_ACTION_IDS } from '../../gap-action-ids.ts';
import { encodeGapValue } from '../../gap-value.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { typedLine } from '../../texts/quiz/typed-line.ts';
import { dividerPiece, headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { fittingPage } from '../quiz/fitting-page.ts';
import { quizButton } from '../quiz/quiz-button.ts';
import { gapQuestion } from './gap-words.ts';

export interface ShownGaps {
  gaps: readonly Gap[];
  /** From 0 on. */
  page: number;
  titleOf(entryId: string): string | undefined;
  /** Drafts without a text; they stand on the first page. */
  begun: readonly Draft[];
  lang: Lang;
}

const GAPS_A_PAGE = 5;
const OTHER_CHARS = 140;
const MOST_BEGUN = 5;
const HEADING_MARK = /^#\s*/;

/** What was asked in vain, a page at a time, with what a manager can do about each. */
export function gapsMessage({ gaps, page, titleOf, begun, lang }: ShownGaps): Page {
  const texts = GAPS_TEXTS[lang].gap;
  if (gaps.length === 0) return pageOf([sectionPiece([{ text: texts.empty }]), ...begunPieces(begun, lang)]);
  const start = page * GAPS_A_PAGE < gaps.length ? page * GAPS_A_PAGE : 0;
  const shown = gaps.slice(start, start + GAPS_A_PAGE);
  const frame = { page: start / GAPS_A_PAGE, titleOf, lang };
  const pieces = [
    ...headerPieces(texts.title),
    ...shown.flatMap((gap, index) => [...(index > 0 ? [dividerPiece] : []), ...gapPieces(gap, frame)]),
    ...turnPieces(gaps.length - start - shown.length, frame),
    ...(start === 0 ? begunPieces(begun, lang) : []),
  ];
  return fittingPage(pieces, notePiece(QUIZ_TEXTS[lang].round.cut));
}

type Frame = Pick<ShownGaps, 'page' | 'titleOf' | 'lang'>;

function gapPieces(gap: Gap, { page, titleOf, lang }: Frame): Piece[] {
  const texts = GAPS_TEXTS[lang].gap;
  const question = gapQuestion(gap, lang);
  const others = gap.examples.slice(1).map((example) => typedLine(example, OTHER_CHARS));
  const sought = gap.notes.map((note) => texts.sought(typedLine(note, OTHER_CHARS)));
  const title = gap.entryId === null ? undefined : titleOf(gap.entryId);
  const facts = [texts.kinds[gap.kind], ...(title ? [texts.entry(title)] : []), texts.counts(gap)];
  const value = encodeGapValue({ gap: gap.id, page });
  const button = (id: string, text: string) =>
    quizButton(id, text, value, `${text}${texts.colon}${question}`);
  return [
    sectionPiece([
      { text: question, bold: true },
      ...[...others, ...sought].map((line) => ({ text: `\n${line}` })),
    ]),
    notePiece(facts.join(' · ')),
    buttonsPiece([
      button(GAP_ACTION_IDS.draft, texts.draft),
      button(GAP_ACTION_IDS.same, texts.same),
      button(GAP_ACTION_IDS.dismiss, texts.dismiss),
    ]),
  ];
}

function begunPieces(drafts: readonly Draft[], lang: Lang): Piece[] {
  const { begun } = GAPS_TEXTS[lang].gap;
  const { write } = GAPS_TEXTS[lang].addition;
  return drafts.slice(-MOST_BEGUN).flatMap(({ id, markdown }) => {
    const [heading = ''] = markdown.split('\n', 1);
    const title = typedLine(heading.replace(HEADING_MARK, ''), OTHER_CHARS);
    const button = quizButton(
      GAP_ACTION_IDS.write,
      write,
      encodeGapValue({ draft: id }),
      `${write} ${title}`,
    );
    return [sectionPiece([{ text: begun(title) }]), buttonsPiece([button])];
  });
}

function turnPieces(left: number, { page, lang }: Frame): Piece[] {
  const texts = GAPS_TEXTS[lang].gap;
  if (left === 0 && page === 0) return [];
  const next = left > 0 ? page + 1 : 0;
  const text = left > 0 ? texts.more(left) : texts.first;
  return [buttonsPiece([quizButton(GAP_ACTION_IDS.more, text, encodeGapValue({ page: next }))])];
}
