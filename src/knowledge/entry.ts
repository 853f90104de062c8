import type { FlowNode } from '../markdown/flow.ts';

/** Languages of sections, questions and interface texts. */
export const LANGS = ['en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** The text of an entry in one language. */
export interface Section {
  entryId: string;
  lang: Lang;
  /** The question, without its number and without markup. */
  title: string;
  aliases: string[];
  sources: string[];
  /** Kubernetes minor the section was checked against, such as "1.37". */
  verified?: string;
  since?: string;
  related: string[];
  /** Path below its knowledge folder, with forward slashes. */
  file: string;
  /** Heading slug; `file#heading` names the source. */
  heading: string;
  /** 1-based line of the heading. */
  line: number;
  flow: FlowNode[];
}

/** One question of the bank in one or more languages; sections with the same id are translations. */
export interface Entry {
  id: string;
  sections: Partial<Record<Lang, Section>>;
}

/** Something wrong in a knowledge file; the bank works without that part. */
export interface Warning {
  file: string;
  line: number;
  message: string;
}

export interface Bank {
  entries: Entry[];
  warnings: Warning[];
}
