import { questionText } from './question-text.ts';

/** What a person wants from a text after `/k8s` or a mention. */
export type Request = { kind: 'help' } | { kind: 'question'; text: string };

const HELP_WORDS = new Set(['help', '帮助', '幫助']);

/** A subcommand is one only alone: `help with probes` is a question. */
export function parseRequest(slackText: string): Request {
  const text = questionText(slackText);
  return text === '' || HELP_WORDS.has(text.toLowerCase()) ? { kind: 'help' } : { kind: 'question', text };
}
