import type { Button } from '@slack/types';
import type { Answer, Candidate } from '../../answer/answer.ts';
import type { Section } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { TEXTS } from '../texts/texts.ts';
import { emit, headerPieces } from './emit.ts';
import { button, buttonsPiece, entryPiece, linkNotePiece, notePiece, shorten } from './frame.ts';
import { sectionPiece } from './list-pieces.ts';
import { PAGE_LIMITS } from './page-limits.ts';
import { isOnePage, type Page, pageOf } from './paginate.ts';
import type { Piece } from './piece.ts';

export type Found = Extract<Answer, { kind: 'found' }>;

/** What an answer message needs beside the answer. */
export interface AnswerFrame {
  /** Buttons that make sense where it is posted. */
  buttons: readonly ('full' | 'share' | 'language')[];
  sourceBaseUrl?: string | undefined;
  /** A line above the answer, such as who shared it. */
  note?: string;
  /** The thread that Share posts into; without it, the channel. */
  thread?: string | undefined;
}

/** A breadcrumb stays on two lines of a phone. */
const BREADCRUMB_CHARS = 150;
/** Room in `text` and blocks for the lines around an excerpt. */
const EXCERPT_LIMITS = { ...PAGE_LIMITS, blocks: 20, textBytes: 2_600, json: 8_000 };

/** Any answer as one message. */
export function answerMessage(answer: Answer, frame: AnswerFrame): Page {
  switch (answer.kind) {
    case 'found':
      return foundMessage(answer, frame);
    case 'choices':
      return listMessage(TEXTS[answer.lang].choices, answer.candidates, answer, frame);
    case 'nothing': {
      const texts = TEXTS[answer.lang];
      const said = answer.nearest.length > 0 ? `${texts.nothing}\n${texts.nearest}` : texts.nothing;
      return listMessage(said, answer.nearest, answer, frame);
    }
    default:
      return answer satisfies never;
  }
}

function foundMessage(answer: Found, frame: AnswerFrame): Page {
  const { section, excerpt } = answer;
  const texts = TEXTS[answer.lang];
  const shown = paginatedExcerpt(answer);
  const notes: Piece[] = [];
  if (excerpt.omission) notes.push(notePiece(texts.omission(excerpt.omission)));
  else if (excerpt.partial || shown.cut) notes.push(notePiece(texts.partial));
  if (section.lang !== answer.lang) notes.push(notePiece(texts.onlyIn[section.lang]));
  return pageOf([
    ...(frame.note ? [notePiece(frame.note)] : []),
    ...headerPieces(section.title),
    ...(excerpt.path.length > 0 ? [notePiece(breadcrumb(excerpt.path))] : []),
    ...shown.pieces,
    ...notes,
    ...trustPieces(section, answer.why, frame, answer.lang),
    ...buttonPieces(answer, frame),
  ]);
}

/** The headings above an excerpt: at most three, the middle ones left out. */
export function breadcrumb(path: readonly string[]): string {
  const [first = '', ...rest] = path;
  const steps = path.length > 3 ? [first, '…', path.at(-1) ?? ''] : [first, ...rest];
  return shorten(steps.join(' › '), BREADCRUMB_CHARS);
}

/** The excerpt's pieces, cut to one message; the budget makes a cut rare. */
function paginatedExcerpt(answer: Found): { pieces: Piece[]; cut: boolean } {
  const pieces = emit(answer.excerpt.flow, 'single');
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (!isOnePage([...kept, piece], EXCERPT_LIMITS)) return { pieces: kept, cut: true };
    kept.push(piece);
  }
  return { pieces: kept, cut: false };
}

/** Where it stands, what it was checked for and why it came up. */
export function trustPieces(
  section: Section,
  why: readonly string[],
  frame: Pick<AnswerFrame, 'sourceBaseUrl'>,
  lang: Found['lang'],
): Piece[] {
  const texts = TEXTS[lang];
  const facts = [
    ...(section.verified ? [texts.verified(section.verified)] : []),
    ...(section.since ? [texts.since(section.since)] : []),
    ...(why.length > 0 ? [texts.matched(why)] : []),
  ];
  if (!frame.sourceBaseUrl) return [notePiece([texts.source(section.file), ...facts].join(' · '))];
  const url = new URL(section.file.split('/').map(encodeURIComponent).join('/'), frame.sourceBaseUrl);
  url.hash = section.heading;
  const facetPieces = facts.length > 0 ? [notePiece(facts.join(' · '))] : [];
  return [linkNotePiece(texts.source(section.file), url.href), ...facetPieces];
}

function buttonPieces(answer: Found, frame: AnswerFrame): Piece[] {
  const texts = TEXTS[answer.lang];
  const value = { id: answer.section.entryId, lang: answer.lang, query: answer.query, ...threadOf(frame) };
  const row: Button[] = [];
  if (frame.buttons.includes('full')) row.push(button(ACTION_IDS.full, texts.fullAnswer, value));
  if (frame.buttons.includes('share')) row.push(button(ACTION_IDS.share, texts.share, value));
  if (frame.buttons.includes('language') && answer.otherLang) {
    const label = texts.inLanguage[answer.otherLang];
    row.push(button(ACTION_IDS.language, label, { ...value, lang: answer.otherLang }));
  }
  return row.length > 0 ? [buttonsPiece(row)] : [];
}

function listMessage(
  said: string,
  candidates: readonly Candidate[],
  { query, lang }: Answer,
  frame: AnswerFrame,
): Page {
  return pageOf([
    sectionPiece([{ text: said }]),
    ...candidates.map(({ id, title }) =>
      entryPiece(ACTION_IDS.choose, title, { id, lang, query, ...threadOf(frame) }),
    ),
  ]);
}

function threadOf({ thread }: AnswerFrame): { thread?: string } {
  return thread === undefined ? {} : { thread };
}
