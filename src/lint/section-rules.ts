import type { Entry, Section } from '../knowledge/entry.ts';
import { LANGS } from '../knowledge/entry.ts';
import { languageOfFile } from '../knowledge/language.ts';
import { runsText } from '../markdown/plain-text.ts';
import { type Finding, findingAt } from './finding.ts';

/** Characters: the first paragraph is what a short answer shows. */
const MAX_FIRST_PARAGRAPH = 400;

/** An entry of files with a language suffix must have both languages. */
export function languageFindings({ sections }: Entry): Finding[] {
  const present = Object.values(sections);
  const suffixed = present.find((section) => languageOfFile(section.file));
  if (!suffixed) return [];
  const missing = LANGS.filter((lang) => !sections[lang]);
  return missing.map((lang) => findingAt(suffixed, `"${suffixed.entryId}" has no text in ${lang}`));
}

/**
 * Every section is held to known related ids; those of files with a language suffix also to sources, a verified
 * version, aliases and a short first paragraph.
 */
export function metadataFindings(section: Section, ids: ReadonlySet<string>): Finding[] {
  const unknown = section.related.filter((id) => !ids.has(id));
  const messages = unknown.map((id) => `the related id "${id}" does not exist`);
  if (section.related.includes(section.entryId)) messages.push('the section names itself as related');
  if (languageOfFile(section.file)) messages.push(...bankRules(section));
  return messages.map((message) => findingAt(section, message));
}

function bankRules({ aliases, sources, verified, flow }: Section): string[] {
  const messages: string[] = [];
  if (aliases.length === 0) messages.push('aliases are missing');
  if (sources.length === 0) messages.push('sources are missing');
  if (verified === undefined) messages.push('the verified Kubernetes version is missing');
  const first = flow[0];
  if (first?.kind !== 'paragraph') {
    messages.push('the answer does not start with a paragraph');
  } else {
    const length = [...runsText(first.runs)].length;
    const limit = MAX_FIRST_PARAGRAPH;
    if (length > limit) messages.push(`the first paragraph has ${length} characters; the limit is ${limit}`);
  }
  return messages;
}

/** An alias must lead to one answer, whatever its letter case and width. */
export function aliasFindings(sections: readonly Section[]): Finding[] {
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const section of sections) {
    for (const alias of new Set(section.aliases.map(normalized))) {
      const owner = owners.get(alias) ?? section.entryId;
      owners.set(alias, owner);
      if (owner !== section.entryId) {
        findings.push(findingAt(section, `the alias "${alias}" already names "${owner}"`));
      }
    }
  }
  return findings;
}

function normalized(alias: string): string {
  return alias.normalize('NFKC').toLowerCase().trim();
}
