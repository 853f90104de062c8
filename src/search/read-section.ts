import type { Section } from '../knowledge/entry.ts';
import { eachTerm } from './analyze.ts';
import { passageTexts } from './documents.ts';
import type { SectionFields } from './index-builder.ts';
import type { Lexicon } from './lexicon.ts';
import { type NameText, readName } from './name.ts';
import { symbolsOf, type TextSymbol } from './symbols.ts';
import type { TermIds } from './term-ids.ts';

/** A passage as terms. */
export interface ReadPassage {
  heading: NameText;
  /** How often each term stands in its prose. */
  prose: Map<string, number>;
  code: Set<string>;
}

/** A section as terms, each text analysed once. */
export interface ReadSection {
  section: Section;
  title: NameText;
  aliases: NameText[];
  passages: ReadPassage[];
}

/** Analyses a section; `noteWord` gets every Latin word as it is written. */
export function readSection(section: Section, words: Lexicon, noteWord: (word: string) => void): ReadSection {
  const symbols = (text: string): TextSymbol[] => {
    const all = symbolsOf(text);
    for (const symbol of all) noteWords(symbol, noteWord);
    return all;
  };
  const name = (text: string): NameText => readName(symbols(text), words);
  const passages = passageTexts(section).map(({ headings, body, code }): ReadPassage => {
    const prose = new Map<string, number>();
    eachTerm(symbols(body), words, (_, term) => prose.set(term, (prose.get(term) ?? 0) + 1));
    const inCode = new Set<string>();
    // Code holds identifiers; what is talked about stands in the prose beside it.
    eachTerm(symbols(code), words, (kind, term) => kind !== 'concept' && inCode.add(term));
    return { heading: name(headings), prose, code: inCode };
  });
  return { section, title: name(section.title), aliases: section.aliases.map(name), passages };
}

function noteWords(symbol: TextSymbol, noteWord: (word: string) => void): void {
  if (symbol.script !== 'latin') return;
  noteWord(symbol.text);
  for (const whole of symbol.identifier?.wholes ?? []) noteWord(whole.text);
}

/** The fields of a section: a term counts once a passage, so that repetition does not outweigh meaning. */
export function fieldsOf({ title, aliases, passages }: ReadSection, { idOf }: TermIds): SectionFields {
  return {
    names: [title, ...aliases].flatMap(({ terms }) => terms.map(idOf)),
    body: passages.flatMap(({ heading, prose }) =>
      [...new Set([...heading.terms, ...prose.keys()])].map(idOf),
    ),
    code: passages.flatMap(({ code }) => [...code].map(idOf)),
  };
}
