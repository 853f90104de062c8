import type { Entry, Lang, Section } from '../../src/knowledge/entry.ts';
import type { FlowNode } from '../../src/markdown/flow.ts';

export function paragraph(text: string): FlowNode {
  return { kind: 'paragraph', runs: [{ text }] };
}

export function heading(text: string): FlowNode {
  return { kind: 'heading', depth: 2, runs: [{ text }] };
}

export function fence(text: string, language = ''): FlowNode {
  return { kind: 'code', language, text };
}

export function section(
  entryId: string,
  lang: Lang,
  title: string,
  flow: FlowNode[],
  aliases: string[] = [],
): Section {
  return {
    entryId,
    lang,
    title,
    aliases,
    sources: [],
    related: [],
    file: `${entryId}.${lang}.md`,
    heading: entryId,
    line: 1,
    flow,
  };
}

/** An entry of one or two sections. */
export function entry(...sections: Section[]): Entry {
  return {
    id: sections[0]?.entryId ?? '',
    sections: Object.fromEntries(sections.map((one) => [one.lang, one])),
  };
}
