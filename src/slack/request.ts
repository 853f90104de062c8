import { type GapsCommand, parseGapsCommand } from '../gaps/typed/parse-gaps-command.ts';
import { parseQuizCommand, type QuizCommand } from '../quiz/typed/parse-quiz-command.ts';
import { questionText } from './question-text.ts';

/** What a person wants from a text after `/k8s` or a mention. */
export type Request =
  | { kind: 'help' }
  | { kind: 'quiz'; command: QuizCommand; text: string }
  | { kind: 'gaps'; command: GapsCommand; text: string }
  | { kind: 'privacy'; text: string }
  | { kind: 'question'; text: string };

const HELP_WORDS = new Set(['help', '帮助', '幫助']);
const PRIVACY_WORDS = new Set(['privacy', '隐私', '隱私']);

/** A subcommand is one only alone or with its own words: `help with probes` is a question. */
export function parseRequest(slackText: string): Request {
  const text = questionText(slackText);
  if (text === '' || HELP_WORDS.has(text.toLowerCase())) return { kind: 'help' };
  if (PRIVACY_WORDS.has(text.toLowerCase())) return { kind: 'privacy', text };
  const gaps = parseGapsCommand(text, slackText);
  if (gaps) return { kind: 'gaps', command: gaps, text };
  const command = parseQuizCommand(text);
  return command ? { kind: 'quiz', command, text } : { kind: 'question', text };
}
