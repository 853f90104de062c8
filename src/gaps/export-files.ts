import { stringify } from 'yaml';
import type { Entry, Section } from '../knowledge/entry.ts';
import { quizYaml } from '../knowledge/quiz-yaml.ts';
import type { Additions } from './addition-store.ts';
import { draftFile } from './draft-entries.ts';
import { withAdditions } from './with-additions.ts';

export interface ExportedFile {
  /** With forward slashes. */
  path: string;
  text: string;
}

const HEAD = `# Other names of entries, by file and by entry: the whole list "aliases" of the metadata as it is to be.
# An entry that the bank no longer has stands under "gone".
`;

/**
 * What a workspace adds as files of a bank: each draft as a Markdown file, accepted quiz items as one quiz file, and
 * for aliases the metadata of the entries that they belong to.
 */
export function exportFiles(additions: Additions, entries: readonly Entry[]): ExportedFile[] {
  const { aliases, drafts, items } = additions;
  return [
    ...drafts.map((draft) => ({ path: draftFile(draft), text: draft.markdown })),
    ...(aliases.length > 0
      ? [{ path: 'aliases.yaml', text: HEAD + stringify(aliasLists(additions, entries)) }]
      : []),
    ...(items.length > 0 ? [{ path: 'suggested.quiz.yaml', text: quizYaml(items) }] : []),
  ];
}

function aliasLists({ aliases }: Additions, entries: readonly Entry[]) {
  const lists: Record<string, Record<string, string[]>> = {};
  const ids = new Set(aliases.map(({ entryId }) => entryId));
  const known = entries.filter(({ id }) => ids.has(id));
  for (const { sections } of withAdditions(known, { aliases, drafts: [] })) {
    for (const { file, entryId, aliases: all } of Object.values(sections) as Section[]) {
      lists[file] = { ...lists[file], [entryId]: all };
    }
  }
  for (const { entryId, alias } of aliases) {
    if (known.some(({ id }) => id === entryId)) continue;
    lists.gone = { ...lists.gone, [entryId]: [...(lists.gone?.[entryId] ?? []), alias] };
  }
  return lists;
}
