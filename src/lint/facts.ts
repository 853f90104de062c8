import type { FlowNode, Run } from '../markdown/flow.ts';

/** What a text states in any language: numbers, identifiers in code spans, and how many code blocks and tables. */
export interface Facts {
  numbers: Set<string>;
  identifiers: Set<string>;
  codeBlocks: number;
  tableRows: number;
}

/** Digits and their unit, as in 30s or 4 GiB; a number inside a word such as v1 or x509 is a part of it. */
const NUMBER = /(?<![\w.])(\d+(?:[.,]\d+)*)(?: ?(?:[a-zA-Z]{1,3}|%))?(?!\w)/g;

/** The facts of a flow; code blocks are counted, not read. */
export function factsOf(flow: readonly FlowNode[]): Facts {
  const facts: Facts = { numbers: new Set(), identifiers: new Set(), codeBlocks: 0, tableRows: 0 };
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
    else for (const number of numbersIn(text)) facts.numbers.add(number);
  }
}

/** The numbers of a text, without units and without thousands separators. */
export function numbersIn(text: string): string[] {
  const found = [...text.normalize('NFKC').matchAll(NUMBER)];
  return found.map(([, number = '']) => number.replaceAll(',', ''));
}
