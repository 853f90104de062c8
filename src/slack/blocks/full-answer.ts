import type { KnownBlock, ModalView } from '@slack/types';
import type { RelatedEntry } from '../../answer/answer.ts';
import type { Lang, Section } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { footTexts } from '../texts/foot-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import type { AnswerFrame } from './answer-frame.ts';
import { trustPieces } from './answer-message.ts';
import { emit, headerPieces } from './emit.ts';
import { voteButtons } from './feedback.ts';
import { button, buttonsPiece, entryPiece, notePiece } from './frame.ts';
import { sectionPiece } from './list-pieces.ts';
import { MODAL_LIMITS, PAGE_LIMITS, type PageLimits } from './page-limits.ts';
import { isOnePage, type Page, pageOf, paginate } from './paginate.ts';
import type { Piece, Surface } from './piece.ts';

interface Frame extends Pick<AnswerFrame, 'sourceBaseUrl' | 'related'> {
  /** The person has just called it helpful. */
  isThanked?: true;
}

/** Room in a page's `text` for its number. */
const PAGED_LIMITS: PageLimits = { ...PAGE_LIMITS, textBytes: PAGE_LIMITS.textBytes - 50 };

/** A whole section as messages for a thread, numbered when there are several, with the source at the end. */
export function fullAnswerPages(section: Section, lang: Lang, frame: Frame): Page[] {
  const pieces = answerPieces(section, lang, frame, 'thread');
  if (isOnePage(pieces, PAGE_LIMITS)) return [pageOf(pieces)];
  const pages = paginate(pieces, PAGED_LIMITS);
  return pages.map((page, index) => {
    const note = pageOf([notePiece(TEXTS[lang].page(index + 1, pages.length))]);
    return { text: `${page.text}\n${note.text}`, blocks: [...page.blocks, ...note.blocks] };
  });
}

/** A whole section as a modal. */
export function fullAnswerView(section: Section, value: InteractionValue, frame: Frame): ModalView {
  const texts = TEXTS[value.lang];
  return {
    type: 'modal',
    title: { type: 'plain_text', text: texts.fullAnswer, emoji: false },
    close: { type: 'plain_text', text: texts.close, emoji: false },
    blocks: [...fullAnswerBlocks(section, value, frame), ...pageOf(votePieces(value, frame)).blocks],
  };
}

/** What a modal shows of a whole section; one longer than a modal turns its pages with buttons. */
export function fullAnswerBlocks(section: Section, value: InteractionValue, frame: Frame): KnownBlock[] {
  const { lang } = value;
  const pages = paginate(answerPieces(section, lang, frame, 'modal'), MODAL_LIMITS);
  const index = Math.min(value.page ?? 0, pages.length - 1);
  const turn = pages.length > 1 ? pageOf(turnPieces(value, index, pages.length)).blocks : [];
  return [...(pages[index]?.blocks ?? []), ...turn];
}

/** The title first, and the source with the last of the text: it never stands on a page alone. */
function answerPieces(section: Section, lang: Lang, frame: Frame, surface: Surface): Piece[] {
  const body = emit(section.flow, surface);
  const last = body.pop();
  return [
    ...headerPieces(section.title),
    ...body,
    ...(last ? [{ ...last, leads: 'lead-in' as const }] : []),
    ...trustPieces(section, [], frame, lang),
    ...relatedPieces(frame.related ?? [], lang),
  ];
}

function relatedPieces(related: readonly RelatedEntry[], lang: Lang): Piece[] {
  if (related.length === 0) return [];
  const label = sectionPiece([{ text: TEXTS[lang].related, bold: true }]);
  return [
    { ...label, leads: 'lead-in' },
    ...related.map(({ id, title }) => entryPiece(ACTION_IDS.related, title, { id, lang, query: '' })),
  ];
}

/** A modal takes no thumbs, so buttons; an entry that nobody asked for has none. */
function votePieces(value: InteractionValue, { isThanked }: Frame): Piece[] {
  if (value.answer === undefined) return [];
  return [isThanked ? notePiece(footTexts[value.lang].thanks) : buttonsPiece(voteButtons(value))];
}

function turnPieces(value: InteractionValue, index: number, pages: number): Piece[] {
  const texts = TEXTS[value.lang];
  const to = (page: number, text: string) => button(ACTION_IDS.page, text, { ...value, page });
  // One action block each: an action_id may stand only once in a block.
  return [
    notePiece(texts.page(index + 1, pages)),
    ...(index > 0 ? [buttonsPiece([to(index - 1, texts.previous)])] : []),
    ...(index < pages - 1 ? [buttonsPiece([to(index + 1, texts.next)])] : []),
  ];
}
