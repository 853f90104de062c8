import { questionText } from './question-text.js';
const HELP_WORDS = new Set(['help', '帮助', '幫助']);
/** A subcommand is one only alone: `help with probes` is a question. */
export function parseRequest(slackText) {
    const text = questionText(slackText);
    return text === '' || HELP_WORDS.has(text.toLowerCase()) ? { kind: 'help' } : { kind: 'question', text };
}
