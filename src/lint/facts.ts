import type { FlowNode, Run } from '../markdown/flow.ts';

/** What a text states in any language: numbers, identifiers in code spans, and how many code blocks and tables. */
export interface Facts {
  numbers: Set<string>;
  /** Small numbers that are written as words. */
  spelled: Set<string>;
  identifiers: Set<string>;
  codeBlocks: number;
  tableRows: number;
}

/** Digits and their unit, as in 30s or 4 GiB; a number inside a word such as v1 or x509 is a part of it. */
const NUMBER = /(?<![\w.])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)*)(?: ?(?:[a-zA-Z]{1,3}|%))?(?!\w)/g;
const FULL_WIDTH_DIGIT = /[０-９]/g;

/** Small numbers are written as words in one language and as digits in the other, and so are months. */
const WORDS = [
  'zero|no|none|零|〇',
  'one|once|single|first|january|一|首',
  'two|twice|both|second|february|二|两',
  'three|third|march|三',
  'four|fourth|april|四',
  'five|fifth|may|五',
  'six|june|六',
  'seven|july|七',
  'eight|august|八',
  'nine|september|九',
  'ten|october|十',
  'eleven|november',
  'twelve|december',
].map((words) => new RegExp(`\\b(?:${words})\\b|[${words.replaceAll(/[a-z|]/g, '') || '-'}]`, 'i'));

/** The facts of a flow; code blocks are counted, not read. */
export function factsOf(flow: readonly FlowNode[]): Facts {
  const facts: Facts = {
    numbers: new Set(),
    spelled: new Set(),
    identifiers: new Set(),
    codeBlocks: 0,
    tableRows: 0,
  };
  collect(flow, facts);
  return facts;
}

function collect(flow: readonly FlowNode[], facts: Facts): void {
  for (const node of flow) {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        addRuns(node.runs, facts);
        break;
      case 'list':
        for (const item of node.items) collect(item.flow, facts);
        break;
      case 'quote':
        collect(node.flow, facts);
        break;
      case 'table':
        facts.tableRows += node.rows.length;
        for (const row of [node.header, ...node.rows]) for (const cell of row) addRuns(cell, facts);
        break;
      case 'code':
        facts.codeBlocks += 1;
        break;
      case 'rule':
        break;
      default:
        node satisfies never;
    }
  }
}

function addRuns(runs: readonly Run[], facts: Facts): void {
  for (const { text, code } of runs) {
    if (code) facts.identifiers.add(text.trim());
    else {
      for (const number of numbersIn(text)) facts.numbers.add(number);
      for (const [number, words] of WORDS.entries()) if (words.test(text)) facts.spelled.add(String(number));
    }
  }
}

/** The numbers of a text, without units and without thousands separators. */
export function numbersIn(text: string): string[] {
  const plain = text.replace(FULL_WIDTH_DIGIT, (digit) => digit.normalize('NFKC'));
  return [...plain.matchAll(NUMBER)].map(([, number = '']) => number.replaceAll(',', ''));
}
