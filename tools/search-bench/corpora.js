import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBank } from '../../dist/knowledge/load.js';
import { passageTexts, sectionsOf } from '../../dist/search/documents.js';
import { FIELDS } from './candidates/common.js';
import { syntheticEntries } from './synthetic.js';

const bankFolder = fileURLToPath(new URL('../../knowledge', import.meta.url));

/**
 * Writes a corpus once for all candidates, as the `entries` that this project indexes and as the `documents` that the
 * others do; returns the files and the number of sections. `size` is `bank`, or a number of sections.
 */
export async function writeCorpus(size, folder) {
  const { entries: bank } = await loadBank([bankFolder]);
  const missing = size === 'bank' ? 0 : Number(size) - sectionsOf(bank).length;
  const entries = [...bank, ...syntheticEntries(bank, Math.max(0, missing))];
  const documents = sectionsOf(entries).map(documentOf);
  const files = { entries: join(folder, `${size}-entries.json`), documents: join(folder, `${size}.json`) };
  await writeFile(files.entries, JSON.stringify(entries));
  await writeFile(files.documents, JSON.stringify(documents));
  return { size, files, sections: documents.length };
}

/** A section as the flat document that a library indexes; `id` is its place in the list. */
function documentOf(section, id) {
  const { entryId, lang, title, aliases } = section;
  const texts = [{ title, body: '', aliases: aliases.join('\n') }, ...passageTexts(section)];
  const joined = FIELDS.map((field) => {
    const found = texts.map((text) => text[field]).filter(Boolean);
    return [field, found.join('\n')];
  });
  return { id, entryId, lang, ...Object.fromEntries(joined) };
}
