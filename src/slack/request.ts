import type { Lang } from '../knowledge/entry.ts';
import { parseQuizCommand, type QuizCommand } from '../quiz/typed/parse-quiz-command.ts';
import { plainTyped } from '../quiz/typed/parsed.ts';
import { type ChannelCommand, parseChannelCommand } from './channel-command.ts';
import { parseLangCommand } from './parse-lang-command.ts';
import { questionText } from './question-text.ts';

/** What a person wants from a text after `/k8s` or a mention. */
export type Request =
  | { kind: 'help' }
  | { kind: 'topics' }
  | { kind: 'random' }
  | { kind: 'doctor'; text: string }
  | { kind: 'lang'; choice: Lang | 'auto' | 'show' }
  | { kind: 'channel'; command: ChannelCommand; text: string }
  | { kind: 'quiz'; command: QuizCommand; text: string }
  | { kind: 'question'; text: string };

/** Words that are commands alone; with anything after them they are a question. */
const WORDS: ReadonlyMap<string, Request> = new Map<string, Request>([
  ...words({ kind: 'help' }, ['', 'help', '帮助', '幫助']),
  ...words({ kind: 'topics' }, ['topics', '主题', '主題']),
  ...words({ kind: 'random' }, ['random', '随机', '隨機']),
]);
const DOCTOR_WORDS = new Set(['doctor', '诊断', '診斷']);

/** A subcommand is one only alone or with its own words: `help with probes`, `topics of kafka` are questions. */
export function parseRequest(slackText: string): Request {
  const text = questionText(slackText);
  const word = WORDS.get(plainTyped(text));
  if (word) return word;
  if (DOCTOR_WORDS.has(plainTyped(text))) return { kind: 'doctor', text };
  const choice = parseLangCommand(text);
  if (choice) return { kind: 'lang', choice };
  const channel = parseChannelCommand(text);
  if (channel) return { kind: 'channel', command: channel, text };
  const command = parseQuizCommand(text);
  return command ? { kind: 'quiz', command, text } : { kind: 'question', text };
}

function words(request: Request, spellings: readonly string[]): [string, Request][] {
  return spellings.map((spelling) => [spelling, request]);
}
