import type { Bank } from '../knowledge/entry.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import { fenceFindings } from './fence-rules.ts';
import { type Finding, inOrder } from './finding.ts';
import { itemFindings } from './item-rules.ts';
import { linkFindings } from './link-rules.ts';
import { itemMessageFindings, sectionMessageFindings } from './message-rules.ts';
import { aliasFindings, languageFindings, metadataFindings } from './section-rules.ts';

/** What is linted: the bank, its quiz items, and the text of each file to name lines in. */
export interface LintedBank {
  bank: Bank;
  items: readonly QuizItem[];
  textOf(file: string): string;
}

/** Everything that the authors of a bank should mend, in the order of files and lines. */
export function lintBank({ bank, items, textOf }: LintedBank): Finding[] {
  const sections = bank.entries.flatMap((entry) => Object.values(entry.sections));
  const ids = new Set(bank.entries.map((entry) => entry.id));
  return inOrder([
    ...bank.warnings,
    ...bank.entries.flatMap(languageFindings),
    ...sections.flatMap((section) => [
      ...metadataFindings(section, ids),
      ...linkFindings(section),
      ...fenceFindings(section, textOf(section.file)),
      ...sectionMessageFindings(section),
    ]),
    ...aliasFindings(sections),
    ...itemFindings(items, ids),
    ...items.flatMap(itemMessageFindings),
  ]);
}
