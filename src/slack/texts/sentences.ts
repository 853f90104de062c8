import type { Omission } from '../../answer/trim-node.ts';
import type { Lang } from '../../knowledge/entry.ts';

/** Every sentence the bot says, in one language. Plain text: escaped where it is used. */
export interface Sentences {
  fullAnswer: string;
  share: string;
  /** The label of the button that shows the answer in the other language, in that language. */
  inLanguage: Record<Lang, string>;
  open: string;
  previous: string;
  next: string;
  close: string;
  choices: string;
  nothing: string;
  nearest: string;
  /** Where nothing is near. */
  topics: string;
  related: string;
  matched(words: readonly string[]): string;
  verified(version: string): string;
  since(version: string): string;
  source(source: string): string;
  page(page: number, pages: number): string;
  omission(omission: Omission): string;
  partial: string;
  sharedBy(name: string): string;
  shared: string;
  sharedInThread: string;
  onlyIn: Record<Lang, string>;
  gone: string;
  emptyBank: string;
  outdatedButton: string;
  failed: string;
  help: {
    title: string;
    intro: string;
    ask: string;
    topics: string;
    random: string;
    lang: string;
    quiz: string;
    doctor: string;
    privacy: string;
    gaps: string;
    stats: string;
    mention: string;
    direct: string;
    practice: string;
    shortcut: string;
    entries(count: number): string;
  };
}
