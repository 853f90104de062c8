import { LANGS, type Lang } from '../../knowledge/entry.ts';
import type { Bilingual, Choice, QuizItem } from '../../knowledge/quiz-item.ts';
import type { FlowNode, Run } from '../../markdown/flow.ts';
import { parseRuns } from '../../markdown/to-flow.ts';
import { LETTERS } from '../../quiz/round/choice-order.ts';
import { emit } from './emit.ts';
import type { Piece } from './piece.ts';

/** What stands in bold before the text of a choice, if anything. */
export type ChoiceNote = (choice: Choice) => string;

/**
 * A quiz item as pieces of a message: the question, its manifest or output, and the choices in the given order. In
 * two languages the question stands twice, code and letters once.
 */
export function itemPieces(
  item: QuizItem,
  langs: readonly Lang[],
  order: readonly Choice[] = item.choices,
  noteOf?: ChoiceNote,
): Piece[] {
  const flow: FlowNode[] = [
    ...different(item.question, langs).map((text) => paragraph(parseRuns(text))),
    ...codeOf(item),
    ...letteredNodes(order, langs, ({ text }) => text, noteOf),
  ];
  return emit(flow, 'single');
}

/** The reason of each choice, as shown when a round ends. */
export function reasonPieces(
  item: QuizItem,
  langs: readonly Lang[],
  order: readonly Choice[] = item.choices,
  noteOf?: ChoiceNote,
): Piece[] {
  return emit(
    letteredNodes(order, langs, ({ reason }) => reason, noteOf),
    'single',
  );
}

/** A text in each of the languages, once where they say the same. */
export function different(text: Bilingual, langs: readonly Lang[] = LANGS): string[] {
  return [...new Set(langs.map((lang) => text[lang]))];
}

function letteredNodes(
  order: readonly Choice[],
  langs: readonly Lang[],
  textOf: (choice: Choice) => Bilingual,
  noteOf: ChoiceNote = () => '',
): FlowNode[] {
  return order.map((choice, index) => {
    const lines = different(textOf(choice), langs).flatMap((text, line): Run[] => {
      return line === 0 ? parseRuns(text) : [{ text: '\n' }, ...parseRuns(text)];
    });
    return paragraph([{ text: `${LETTERS[index] ?? '?'}. ${noteOf(choice)}`, bold: true }, ...lines]);
  });
}

function paragraph(runs: Run[]): FlowNode {
  return { kind: 'paragraph', runs };
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
