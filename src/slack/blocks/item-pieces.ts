import type { Lang } from '../../knowledge/entry.ts';
import type { Choice, QuizItem } from '../../knowledge/quiz-item.ts';
import type { FlowNode, Run } from '../../markdown/flow.ts';
import { parseRuns } from '../../markdown/to-flow.ts';
import { LETTERS } from '../../quiz/round/choice-order.ts';
import { emit } from './emit.ts';
import type { Piece } from './piece.ts';

/** A quiz item as pieces of a message: the question, its manifest or output, and the choices in the given order. */
export function itemPieces(item: QuizItem, lang: Lang, order: readonly Choice[] = item.choices): Piece[] {
  const flow: FlowNode[] = [
    { kind: 'paragraph', runs: parseRuns(item.question[lang]) },
    ...codeOf(item),
    ...order.map((choice, index): FlowNode => {
      return { kind: 'paragraph', runs: lettered(LETTERS[index] ?? '?', parseRuns(choice.text[lang])) };
    }),
  ];
  return emit(flow, 'single');
}

/** The reason of each choice, as shown when a round ends. */
export function reasonPieces(item: QuizItem, lang: Lang, order: readonly Choice[] = item.choices): Piece[] {
  const flow = order.map((choice, index): FlowNode => {
    return { kind: 'paragraph', runs: lettered(LETTERS[index] ?? '?', parseRuns(choice.reason[lang])) };
  });
  return emit(flow, 'single');
}

function lettered(letter: string, runs: readonly Run[]): Run[] {
  return [{ text: `${letter}. `, bold: true }, ...runs];
}

function codeOf(item: QuizItem): FlowNode[] {
  switch (item.kind) {
    case 'manifest':
      return [{ kind: 'code', language: 'yaml', text: item.manifest }];
    case 'output':
      return [{ kind: 'code', language: 'text', text: item.output }];
    case 'choice':
    case 'command':
    case 'true-false':
      return [];
    default:
      return item satisfies never;
  }
}
