import { readQuizItem } from '../knowledge/parse-quiz-file.ts';
import type { QuizItem } from '../knowledge/quiz-item.ts';

/** What a member fills in: four choices, one right, a reason for each, in one language. */
export interface SuggestedFields {
  id: string;
  entryId: string;
  difficulty: string;
  question: string;
  choices: readonly { text: string; reason: string }[];
  /** The index of the right choice. */
  right: number;
}

export type ReadSuggestion =
  | { kind: 'ok'; item: QuizItem }
  /** `path`: of the field that is wrong, as in the quiz schema. */
  | { kind: 'wrong'; path: (string | number)[] };

export const SUGGESTED_FILE = 'suggested.quiz.yaml';
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
const SPACES = /\s+/g;

/** An item by the bank's own schema. What people write is plain text, though an item's texts are Markdown. */
export function suggestedItem({
  id,
  entryId,
  difficulty,
  question,
  choices,
  right,
}: SuggestedFields): ReadSuggestion {
  const value = {
    id,
    entry: entryId,
    kind: 'choice',
    difficulty,
    question: asMarkdown(question),
    choices: choices.map(({ text, reason }, index) => ({
      text: asMarkdown(text),
      reason: asMarkdown(reason),
      ...(index === right && { right: 'true' }),
    })),
  };
  const read = readQuizItem(value, SUGGESTED_FILE, 1);
  if (!read.item) return { kind: 'wrong', path: read.path };
  return read.item.choices.some((choice) => choice.right)
    ? { kind: 'ok', item: read.item }
    : { kind: 'wrong', path: ['right'] };
}

function asMarkdown(text: string): string {
  return text.replace(SPACES, ' ').trim().replace(PUNCTUATION, '\\$&');
}
