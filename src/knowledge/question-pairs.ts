import type { Block } from './blocks.ts';
import type { Draft } from './draft.ts';

const QUESTION = mark('Q|[Qq]uestion|问题?');
const ANSWER = mark('A|[Aa]nswer|答案?');

interface Pair {
  line: number;
  question: string[];
  answer: string[];
  answerLine: number;
  isAnswered: boolean;
}

/**
 * Reads `**Q:** … **A:** …` pairs (also `Q:`, `问：`, `答：`). Null if the blocks are no such list: the first
 * question must come within the first two blocks of text.
 */
export function questionPairs(blocks: readonly Block[]): Draft[] | null {
  const texts = blocks.filter((block) => block.kind !== 'idle' && block.kind !== 'heading');
  if (!texts.slice(0, 2).some((block) => block.kind === 'paragraph' && hasQuestion(block.raw))) return null;
  const pairs: Pair[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    if (block.kind === 'paragraph') block.raw.split('\n').forEach(readLine(pairs, block.line));
    else addText(pairs.at(-1), block.raw, block.line);
  }
  if (!pairs.some((pair) => pair.isAnswered)) return null;
  return pairs.map(({ line, question, answer, answerLine }) => ({
    line,
    question: question.join('\n'),
    answer: answer.join('\n'),
    answerLine,
  }));
}

/** An answer without its `A:`. */
export function withoutAnswerMark(markdown: string): string {
  const text = markdown.trimStart();
  const rest = afterMark(ANSWER, text);
  return rest === null ? markdown : markdown.slice(0, markdown.length - text.length) + rest;
}

function hasQuestion(raw: string): boolean {
  return raw.split('\n').some((line) => QUESTION.test(line));
}

function readLine(pairs: Pair[], firstLine: number): (text: string, index: number) => void {
  return (text, index) => {
    const line = firstLine + index;
    const last = pairs.at(-1);
    const question = afterMark(QUESTION, text);
    const answer = afterMark(ANSWER, text);
    if (question !== null) {
      pairs.push({ line, question: [question], answer: [], answerLine: line, isAnswered: false });
    } else if (answer !== null && last && !last.isAnswered) {
      last.isAnswered = true;
      addAnswer(last, answer, line);
    } else {
      addText(last, text, line);
    }
  };
}

function addText(pair: Pair | undefined, text: string, line: number): void {
  if (!pair) return;
  // Metadata may stand between the question and its answer.
  if (pair.isAnswered || text.trimStart().startsWith('<!--')) addAnswer(pair, text, line);
  else pair.question.push(text);
}

function addAnswer(pair: Pair, text: string, line: number): void {
  if (pair.answer.length === 0) pair.answerLine = line;
  pair.answer.push(text);
}

/** The text behind a mark; bold that begins before the mark and ends behind it goes on. */
function afterMark(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const isOpen = match[1] && !match[2] && !match[3];
  return isOpen ? match[1] + rest : rest;
}

/** A word with a colon at the start of a line, bold or not, numbered or not. */
function mark(word: string): RegExp {
  const bold = '(\\*\\*|__)?\\s*';
  return new RegExp(`^ {0,3}${bold}(?:${word})\\s*\\d{0,4}\\s*${bold}[:：]\\s*${bold}`);
}
