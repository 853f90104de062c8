/** A piece of text with one style. Links are absolute http, https or mailto addresses. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  strike?: true;
  code?: true;
  link?: string;
}

export interface ListItem {
  /** Set for task items only. */
  checked?: boolean;
  flow: FlowNode[];
}

export type Align = 'left' | 'center' | 'right';

/** Parsed Markdown as plain data: what search reads, excerpts cut, blocks show and `text` says. */
export type FlowNode =
  | { kind: 'heading'; depth: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'quote'; flow: FlowNode[] }
  | { kind: 'table'; align: (Align | null)[]; header: Run[][]; rows: Run[][][] }
  | { kind: 'rule' };
