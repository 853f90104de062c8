import type { Answer, Candidate } from '../../answer/answer.ts';
import type { Section } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { TEXTS } from '../texts/texts.ts';
import { carried, footPieces } from './answer-foot.ts';
import type { AnswerFrame, Found } from './answer-frame.ts';
import { emit, headerPieces } from './emit.ts';
import { removalPieces } from './feedback.ts';
import { entryPiece, linkNotePiece, notePiece, shorten } from './frame.ts';
import { sectionPiece } from './list-pieces.ts';
import { PAGE_LIMITS } from './page-limits.ts';
import { isOnePage, type Page, pageOf } from './paginate.ts';
import type { Piece } from './piece.ts';
import { sourceUrl } from './source-url.ts';

/** In the value of a button that is about no entry. */
const NO_ENTRY = '-';
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
    case 'nothing':
      return listMessage(nothingText(answer), answer.nearest, answer, frame);
    default:
      return answer satisfies never;
  }
}

/** That there is no answer, and what comes next: the nearest topics, or how to find all. */
export function nothingText({ lang, nearest }: Extract<Answer, { kind: 'nothing' }>): string {
  const texts = TEXTS[lang];
  return `${texts.nothing}\n${nearest.length > 0 ? texts.nearest : texts.topics}`;
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
    ...footPieces(answer, frame),
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
  const facetPieces = facts.length > 0 ? [notePiece(facts.join(' · '))] : [];
  const url = sourceUrl(section, frame.sourceBaseUrl);
  return [linkNotePiece(texts.source(section.file), url), ...facetPieces];
}

function listMessage(
  said: string,
  candidates: readonly Candidate[],
  { query, lang }: Answer,
  frame: AnswerFrame,
): Page {
  const value = { ...carried(frame), lang, query };
  return pageOf([
    sectionPiece([{ text: said }]),
    ...candidates.map(({ id, title }) => entryPiece(ACTION_IDS.choose, title, { ...value, id })),
    ...removalPieces({ ...value, id: candidates[0]?.id ?? NO_ENTRY }),
  ]);
}
