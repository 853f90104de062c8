import { EXCERPT_BUDGET } from '../answer/budget.ts';
import { excerptOf } from '../answer/excerpt.ts';
import { validateMessage, validateView } from '../block-kit/validate.ts';
import type { Section } from '../knowledge/entry.ts';
import { LANGS } from '../knowledge/entry.ts';
import { passagesOf } from '../knowledge/passage.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import { answerMessage } from '../slack/blocks/answer-message.ts';
import { fullAnswerPages, fullAnswerView } from '../slack/blocks/full-answer.ts';
import { itemPieces, reasonPieces } from '../slack/blocks/item-pieces.ts';
import { PAGE_LIMITS } from '../slack/blocks/page-limits.ts';
import { isOnePage, type Page, pageOf } from '../slack/blocks/paginate.ts';
import { type Finding, findingAt } from './finding.ts';

/** Messages that a section becomes and that Slack would refuse: each of its excerpts, its full answer, its modal. */
export function sectionMessageFindings(section: Section): Finding[] {
  const { entryId: id, lang } = section;
  const shown = [undefined, ...passagesOf(section).keys()].map((passage) => excerptPage(section, passage));
  const pages = [...shown, ...fullAnswerPages(section, lang, {})];
  const problems = [
    ...pages.flatMap((page) => validateMessage(page)),
    ...validateView(fullAnswerView(section, { id, lang, query: '' }, {})),
  ];
  const messages = new Set(
    problems.map(({ pointer, message }) => `Slack would refuse it: ${pointer} ${message}`),
  );
  return [...messages].map((message) => findingAt(section, message));
}

function excerptPage(section: Section, passage: number | undefined): Page {
  const decidedBy = passage === undefined ? 'name' : 'passage';
  const hit = { section, passage: passage ?? 0, decidedBy, score: 1, matched: [] } as const;
  const { lang, entryId: query } = section;
  const excerpt = excerptOf({ ...hit, matched: [] }, EXCERPT_BUDGET);
  const answer = {
    kind: 'found',
    query,
    lang,
    section,
    score: 1,
    excerpt,
    why: [],
    alternatives: [],
  } as const;
  return answerMessage({ ...answer, why: [], alternatives: [] }, { buttons: ['full', 'share', 'language'] });
}

/** A quiz item must fit into one message, its reasons into another, also in both languages at once. */
export function itemMessageFindings(item: QuizItem): Finding[] {
  return [itemPieces, reasonPieces].flatMap((piecesOf) => {
    const pieces = piecesOf(item, LANGS);
    const problems = validateMessage(pageOf(pieces));
    const messages = problems.map(({ pointer, message }) => `Slack would refuse it: ${pointer} ${message}`);
    if (!isOnePage(pieces, PAGE_LIMITS)) messages.push('it does not fit into one message in both languages');
    return messages.map((message) => findingAt(item, message));
  });
}
