import { parseQuizCommand, type QuizCommand } from '../quiz/typed/parse-quiz-command.ts';
import { type ChannelCommand, parseChannelCommand } from './channel-command.ts';
import { questionText } from './question-text.ts';

/** What a person wants from a text after `/k8s` or a mention. */
export type Request =
  | { kind: 'help' }
  | { kind: 'doctor'; text: string }
  | { kind: 'channel'; command: ChannelCommand; text: string }
  | { kind: 'quiz'; command: QuizCommand; text: string }
  | { kind: 'question'; text: string };

const HELP_WORDS = new Set(['help', '帮助', '幫助']);
const DOCTOR_WORDS = new Set(['doctor', '诊断', '診斷']);

/** A subcommand is one only alone or with its own words: `help with probes` is a question. */
export function parseRequest(slackText: string): Request {
  const text = questionText(slackText);
  if (text === '' || HELP_WORDS.has(text.toLowerCase())) return { kind: 'help' };
  if (DOCTOR_WORDS.has(text.toLowerCase())) return { kind: 'doctor', text };
  const channel = parseChannelCommand(text);
  if (channel) return { kind: 'channel', command: channel, text };
  const command = parseQuizCommand(text);
  return command ? { kind: 'quiz', command, text } : { kind: 'question', text };
}
