import type { Entry, Lang, Section } from '../knowledge/entry.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import type { Additions, Alias } from './addition-store.ts';
import { draftSections, hasText } from './draft-entries.ts';

export const NO_ADDITIONS: Additions = { aliases: [], drafts: [], items: [] };

/**
 * A bank with what its workspace adds: aliases join the section of their language, or all that an entry has; drafts that
 * have a text are sections. What the files say comes first: an id and language that they hold is no draft any more.
 */
export function withAdditions(
  entries: readonly Entry[],
  { aliases, drafts }: Pick<Additions, 'aliases' | 'drafts'>,
): Entry[] {
  const named = new Set(aliases.map(({ entryId }) => entryId));
  const all = new Map(entries.map((entry) => [entry.id, entry]));
  for (const section of drafts.flatMap(draftSections).filter(hasText)) {
    const { entryId, lang } = section;
    const entry = all.get(entryId) ?? { id: entryId, sections: {} };
    all.set(entryId, { ...entry, sections: { [lang]: section, ...entry.sections } });
  }
  return [...all.values()].map((entry) => {
    if (!named.has(entry.id)) return entry;
    return withAliases(
      entry,
      aliases.filter(({ entryId }) => entryId === entry.id),
    );
  });
}

/** The bank's items and those that were accepted; of one id the bank's. */
export function withItems(items: readonly QuizItem[], added: readonly QuizItem[]): readonly QuizItem[] {
  if (added.length === 0) return items;
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...added.filter(({ id }) => !known.has(id))];
}

function withAliases({ id, sections }: Entry, aliases: readonly Alias[]): Entry {
  const named = (Object.values(sections) as Section[]).map((section): [Lang, Section] => {
    const own = aliases.filter(({ lang }) => lang === section.lang || !sections[lang]);
    return [section.lang, { ...section, aliases: joined(section, own) }];
  });
  return { id, sections: Object.fromEntries(named) };
}

function joined({ title, aliases }: Section, added: readonly Alias[]): string[] {
  const names = new Map([title, ...aliases].map((name) => [name.toLowerCase(), name]));
  for (const { alias } of added) if (!names.has(alias.toLowerCase())) names.set(alias.toLowerCase(), alias);
  return [...names.values()].slice(1);
}
