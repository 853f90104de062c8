import { type GapsCommand, parseGapsCommand } from '../gaps/typed/parse-gaps-command.ts';
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
  | { kind: 'gaps'; command: GapsCommand; text: string }
  | { kind: 'privacy'; text: string }
  | { kind: 'stats'; text: string }
  | { kind: 'question'; text: string };

/** Words that are commands alone; with anything after them they are a question. */
const WORDS: ReadonlyMap<string, Request> = new Map<string, Request>([
  ...words({ kind: 'help' }, ['', 'help', '帮助', '幫助']),
  ...words({ kind: 'topics' }, ['topics', '主题', '主題']),
  ...words({ kind: 'random' }, ['random', '随机', '隨機']),
]);
const DOCTOR_WORDS = new Set(['doctor', '诊断', '診斷']);
const PRIVACY_WORDS = new Set(['privacy', '隐私', '隱私']);
const STATS_WORDS = new Set(['stats', '统计', '統計']);

/** A subcommand is one only alone or with its own words: `help with probes`, `topics of kafka` are questions. */
export function parseRequest(slackText: string): Request {
  const text = questionText(slackText);
  const typed = plainTyped(text);
  const word = WORDS.get(typed);
  if (word) return word;
  if (DOCTOR_WORDS.has(typed)) return { kind: 'doctor', text };
  if (PRIVACY_WORDS.has(typed)) return { kind: 'privacy', text };
  if (STATS_WORDS.has(typed)) return { kind: 'stats', text };
  const choice = parseLangCommand(text);
  if (choice) return { kind: 'lang', choice };
  const channel = parseChannelCommand(text);
  if (channel) return { kind: 'channel', command: channel, text };
  const gaps = parseGapsCommand(text, slackText);
  if (gaps) return { kind: 'gaps', command: gaps, text };
  const command = parseQuizCommand(text);
  return command ? { kind: 'quiz', command, text } : { kind: 'question', text };
}

function words(request: Request, spellings: readonly string[]): [string, Request][] {
  return spellings.map((spelling) => [spelling, request]);
}
