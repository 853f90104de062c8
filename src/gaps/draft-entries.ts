import type { Section } from '../knowledge/entry.ts';
import { parseFile } from '../knowledge/parse-file.ts';
import type { Draft } from './draft-section.ts';

/** The sections of a draft, as a file of the bank would have them; none where the heading has nothing below it. */
export function draftSections(draft: Draft): Section[] {
  return parseFile({ file: draftFile(draft), text: draft.markdown }).sections;
}

/** True if a section says something, beyond its headings. */
export function hasText({ flow }: Section): boolean {
  return flow.some(({ kind }) => kind !== 'heading' && kind !== 'rule');
}

/** Where a draft stands, and is written to. */
export function draftFile({ id, lang }: Pick<Draft, 'id' | 'lang'>): string {
  return `drafts/${id}.${lang}.md`;
}
