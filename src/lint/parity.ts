import type { Entry, Lang, Section } from '../knowledge/entry.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';
import { parseFlow } from '../markdown/to-flow.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Finding, findingAt, inOrder } from './finding.ts';

const OTHER: Readonly<Record<Lang, Lang>> = { en: 'zh', zh: 'en' };
const NAMES: Readonly<Record<Lang, string>> = { en: 'English', zh: 'Chinese' };

/** Where one language of an entry or quiz item has numbers, identifiers or code blocks that the other lacks. */
export function parityFindings(entries: readonly Entry[], items: readonly QuizItem[]): Finding[] {
  return inOrder([...entries.flatMap(entryFindings), ...items.flatMap(itemFindings)]);
}

function entryFindings({ sections: { en, zh } }: Entry): Finding[] {
  if (!en || !zh) return [];
  const facts = { en: factsOf(en.flow), zh: factsOf(zh.flow) };
  return [...lacking(zh, facts.zh, facts.en), ...lacking(en, facts.en, facts.zh)];
}

/** What a section lacks of the facts that the other language states. */
function lacking(section: Section, own: Facts, other: Facts): Finding[] {
  const where = NAMES[OTHER[section.lang]];
  return missing(own, other).map((what) => findingAt(section, `${what} stands only in ${where}`));
}

function missing(own: Facts, other: Facts): string[] {
  const isStated = (number: string) => own.numbers.has(number) || own.spelled.has(number);
  const numbers = [...other.numbers].filter((number) => !isStated(number));
  const identifiers = [...other.identifiers].filter((name) => !own.identifiers.has(name));
  return [
    ...(numbers.length > 0 ? [`the number ${numbers.join(', ')}`] : []),
    ...(identifiers.length > 0 ? [`the identifier ${identifiers.join(', ')}`] : []),
    ...(other.codeBlocks > own.codeBlocks ? [`a code block (${other.codeBlocks} to ${own.codeBlocks})`] : []),
    ...(other.tableRows > own.tableRows ? [`a table row (${other.tableRows} to ${own.tableRows})`] : []),
  ];
}

function itemFindings(item: QuizItem): Finding[] {
  const facts = (lang: Lang) => {
    const texts = [item.question, ...item.choices.flatMap(({ text, reason }) => [text, reason])];
    return factsOf(texts.flatMap((text) => parseFlow(text[lang])));
  };
  const [en, zh] = [facts('en'), facts('zh')];
  return [
    ...missing(zh, en).map((what) => findingAt(item, `${what} stands only in English`)),
    ...missing(en, zh).map((what) => findingAt(item, `${what} stands only in Chinese`)),
  ];
}
