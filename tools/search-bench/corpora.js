import { fileURLToPath } from 'node:url';
import { loadBank } from '../../dist/knowledge/load.js';
import { passageTexts, sectionsOf } from '../../dist/search/documents.js';
import { syntheticEntries } from './synthetic.js';

const bankFolder = fileURLToPath(new URL('../../knowledge', import.meta.url));

export const FIELDS = ['title', 'aliases', 'headings', 'body', 'code'];

/** The entries of the shipped bank, with made ones up to `size` sections unless it is `bank`. */
export async function corpusEntries(size) {
  const { entries } = await loadBank([bankFolder]);
  const missing = size === 'bank' ? 0 : Number(size) - sectionsOf(entries).length;
  return [...entries, ...syntheticEntries(entries, Math.max(0, missing))];
}

/** Sections as the flat documents that a library indexes; `id` is the place in the list. */
export function documentsOf(entries) {
  return sectionsOf(entries).map((section, id) => {
    const passages = passageTexts(section);
    const text = (field) =>
      passages
        .map((passage) => passage[field])
        .filter(Boolean)
        .join('\n');
    const { entryId, lang, title, aliases } = section;
    const names = { title, aliases: aliases.join('\n') };
    return { id, entryId, lang, ...names, headings: text('headings'), body: text('body'), code: text('code') };
  });
}
