import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';
import { hasMetadata } from './metadata.ts';
import { questionPairs, withoutAnswerMark } from './question-pairs.ts';
import { headingText, looksLikeQuestion, withoutNumber } from './question-text.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

interface Part {
  heading: Heading | null;
  blocks: Block[];
}

/** A heading such as `Q: …`: its answer may begin with `A:`. */
const QUESTION_MARK = /^(?:Q(?:uestion)?|问题?)\s*\d*\s*[:：.]/i;
const TOPIC = /faq|q ?& ?a|questions|cheat ?sheet|面试题|问题集|问答|题库|常见问题/i;
/** Summaries that hide an answer, where the question stands above. */
const ANSWER_SUMMARY =
  /^(?:(?:show|view|see|click|answer|solution|details?|hint)\b|答案|解答|参考|查看|点击|展开|详情)/i;

/** Finds the questions of a file: headings, a list of `<details>`, or pairs of Q and A. */
export function draftsOf(blocks: readonly Block[]): Draft[] {
  const depth = topDepth(blocks);
  const tops = partsAt(blocks, depth);
  const count = tops.filter((part) => part.heading).length;
  return tops.flatMap((top) => {
    const lists = listDrafts(top);
    if (lists) return lists;
    if (!isTopic(top, count)) return headingDraft(top);
    const parts = partsAt(top.blocks, depth + 1);
    return parts.flatMap((part) => listDrafts(part) ?? headingDraft(part));
  });
}

function topDepth(blocks: readonly Block[]): number {
  return blocks.reduce(
    (depth, block) => (block.kind === 'heading' ? Math.min(depth, block.depth) : depth),
    6,
  );
}

/** Cuts blocks at the headings of a depth; what stands before the first has no heading. */
function partsAt(blocks: readonly Block[], depth: number): Part[] {
  const parts: Part[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth <= depth) parts.push({ heading: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** Text before the first heading is an introduction, not an answer. */
function headingDraft({ heading, blocks }: Part): Draft[] {
  if (!heading) return [];
  const text = answerOf(blocks);
  const answer = QUESTION_MARK.test(headingText(heading.text)) ? withoutAnswerMark(text) : text;
  const answerLine = blocks[0]?.line ?? heading.line;
  return [{ question: heading.text, line: heading.line, answer, answerLine }];
}

function answerOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.raw).join('');
}

/**
 * True for a heading that names a topic and has its questions one level below. A file's only top heading is
 * one readily; where there are several, only if it has no text of its own.
 */
function isTopic({ heading, blocks }: Part, count: number): boolean {
  if (!heading || hasMetadata(answerOf(blocks))) return false;
  const below = partsAt(blocks, heading.depth + 1);
  const questions = below.slice(1);
  const text = headingText(heading.text);
  if (questions.length === 0 || looksLikeQuestion(text) || withoutNumber(text) !== text) return false;
  const hasOwnText = below[0]?.blocks.some((block) => block.kind !== 'idle') === true;
  const asking = questions.filter(isQuestion).length;
  if (count > 1) return !hasOwnText && asking * 2 >= questions.length;
  return asking * 2 >= questions.length || TOPIC.test(text) || (!hasOwnText && questions.length > 1);
}

function isQuestion({ heading, blocks }: Part): boolean {
  return heading !== null && (looksLikeQuestion(headingText(heading.text)) || hasMetadata(answerOf(blocks)));
}

/** The questions of a list; one item alone below a question belongs to that question's answer. */
function listDrafts({ heading, blocks }: Part): Draft[] | null {
  const drafts = detailsDrafts(blocks) ?? questionPairs(blocks);
  const isAnswer = drafts?.length === 1 && heading && looksLikeQuestion(headingText(heading.text));
  return isAnswer ? null : drafts;
}

/** A list is little else than `<details>` blocks with questions as summaries. */
function detailsDrafts(blocks: readonly Block[]): Draft[] | null {
  const items = blocks.filter((block) => block.kind === 'details');
  const summaries = items.map((item) => headingText(item.summary));
  if (items.length === 0 || summaries.some((text) => text === '' || ANSWER_SUMMARY.test(text))) return null;
  const others = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'other').length;
  if (others * 2 > items.length + 1) return null;
  return items.map((item, index) => ({
    question: summaries[index] ?? '',
    line: item.line,
    answer: item.answer,
    answerLine: item.answerLine,
  }));
}
