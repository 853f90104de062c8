import type { Lang } from '../knowledge/entry.ts';
import { LANGS } from '../knowledge/entry.ts';
import type { Choice, QuizItem } from '../knowledge/quiz-item.ts';
import { type Finding, findingAt } from './finding.ts';
import { checkManifest } from './manifest/check-manifest.ts';
import { shellProblems } from './shell-problems.ts';

/** Characters. A question with its choices stays within a screen of a phone. */
const MAX_LENGTH = { question: 320, choice: 130, reason: 320 } as const;
/** A right choice that is much longer gives itself away. */
const MAX_RIGHT_SHARE = 1.35;
/** Of four choices each is the longest by chance in a quarter of the items. */
const MAX_LONGEST_SHARE = 0.25;
/** With fewer items a share says nothing. */
const MIN_ITEMS_FOR_SHARE = 40;
const CATCH_ALL = /\b(?:all|none|both) of (?:the above|these|them)\b|以上(?:都|全部|皆|所有)/i;
const EDGES = /^[\s`"“”]+|[\s`"“”.。]+$/g;

/** What is wrong with quiz items: their entry, choices, lengths, repeats and manifests. */
export function itemFindings(items: readonly QuizItem[], entryIds: ReadonlySet<string>): Finding[] {
  return [
    ...items.flatMap((item) => messagesOf(item, entryIds).map((message) => findingAt(item, message))),
    ...repeatedQuestions(items),
    ...LANGS.flatMap((lang) => longestFindings(items, lang)),
  ];
}

function messagesOf(item: QuizItem, entryIds: ReadonlySet<string>): string[] {
  const messages = [...choiceMessages(item), ...lengthMessages(item), ...codeMessages(item)];
  if (!entryIds.has(item.entryId)) messages.push(`the entry "${item.entryId}" does not exist`);
  if (!item.id.startsWith(`${item.entryId}-`)) messages.push(`the id must begin with "${item.entryId}-"`);
  return messages;
}

function choiceMessages({ choices }: QuizItem): string[] {
  const messages: string[] = [];
  const right = choices.filter((choice) => choice.right).length;
  if (right !== 1) messages.push(`one choice must be right; ${right} are`);
  for (const lang of LANGS) {
    const texts = choices.map(({ text }) => text[lang].replaceAll(EDGES, '').toLowerCase());
    if (new Set(texts).size < texts.length) messages.push(`two choices say the same in ${lang}`);
    if (texts.some((text) => CATCH_ALL.test(text))) messages.push(`a choice speaks of the others in ${lang}`);
  }
  return messages;
}

function lengthMessages({ question, choices, kind }: QuizItem): string[] {
  return LANGS.flatMap((lang) => {
    const texts = [
      { what: 'question', text: question[lang], max: MAX_LENGTH.question },
      ...choices.map(({ text }) => ({ what: 'choice', text: text[lang], max: MAX_LENGTH.choice })),
      ...choices.map(({ reason }) => ({ what: 'reason', text: reason[lang], max: MAX_LENGTH.reason })),
    ];
    const long = texts
      .filter(({ text, max }) => [...text].length > max)
      .map(
        ({ what, text, max }) =>
          `a ${what} has ${[...text].length} characters in ${lang}; the limit is ${max}`,
      );
    const { right, others } = lengths(choices, lang);
    const unbalanced = kind !== 'true-false' && right > MAX_RIGHT_SHARE * others;
    return [...long, ...(unbalanced ? [`the right choice is much longer than the others in ${lang}`] : [])];
  });
}

/** The length of the right choice and that of the longest other one. */
function lengths(choices: readonly Choice[], lang: Lang): { right: number; others: number } {
  const longest = (wanted: boolean) =>
    Math.max(0, ...choices.filter(({ right }) => right === wanted).map(({ text }) => [...text[lang]].length));
  return { right: longest(true), others: longest(false) };
}

function codeMessages(item: QuizItem): string[] {
  if (item.kind === 'command') {
    const right = item.choices.find((choice) => choice.right)?.text.en.replaceAll('`', '') ?? '';
    return shellProblems(right).map(({ message }) => message);
  }
  if (item.kind !== 'manifest') return [];
  const problems = checkManifest(item.manifest).map(({ message }) => `the manifest: ${message}`);
  const { invalid } = item;
  if (invalid === undefined) return problems;
  if (problems.length === 0) return ['the manifest is valid, though "invalid" says it is not'];
  return problems.filter((message) => !message.includes(invalid));
}

function repeatedQuestions(items: readonly QuizItem[]): Finding[] {
  const seen = new Map<string, string>();
  return items.flatMap((item) => {
    const code = item.kind === 'manifest' ? item.manifest : item.kind === 'output' ? item.output : '';
    const key = `${item.question.en.toLowerCase()} ${code}`;
    const first = seen.get(key);
    seen.set(key, first ?? item.id);
    return first ? [findingAt(item, `"${first}" asks the same question`)] : [];
  });
}

function longestFindings(items: readonly QuizItem[], lang: Lang): Finding[] {
  const four = items.filter(({ kind }) => kind !== 'true-false');
  const [first] = four;
  if (!first || four.length < MIN_ITEMS_FOR_SHARE) return [];
  const longest = four.filter(({ choices }) => {
    const { right, others } = lengths(choices, lang);
    return right > others;
  });
  if (longest.length <= four.length * MAX_LONGEST_SHARE) return [];
  const ids = longest.map(({ id }) => id).join(', ');
  const message = `the right choice is the longest in ${longest.length} of ${four.length} items in ${lang}: ${ids}`;
  return [{ file: first.file, line: 1, message }];
}
