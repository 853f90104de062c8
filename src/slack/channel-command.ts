import { plainTyped } from '../quiz/typed/parsed.ts';
import type { ChannelMode } from './channel-mode.ts';

/** `channel` alone shows what the bot answers here; with a mode it changes that. */
export interface ChannelCommand {
  mode: ChannelMode | null;
}

const NOUNS: ReadonlySet<string> = new Set(['channel', '频道', '頻道']);

const MODES: ReadonlyMap<string, ChannelMode> = new Map([
  ['off', 'off'],
  ['关', 'off'],
  ['關', 'off'],
  ['关闭', 'off'],
  ['關閉', 'off'],
  ['mention', 'mention'],
  ['mentions', 'mention'],
  ['提及', 'mention'],
  ['question', 'questions'],
  ['questions', 'questions'],
  ['提问', 'questions'],
  ['提問', 'questions'],
]);

const WORDS = /\s+/;

/** Null for what is a question: `channel of communication between pods`. */
export function parseChannelCommand(typed: string): ChannelCommand | null {
  const [noun = '', word, ...more] = plainTyped(typed).split(WORDS);
  if (!NOUNS.has(noun) || more.length > 0) return null;
  if (word === undefined) return { mode: null };
  const mode = MODES.get(word);
  return mode === undefined ? null : { mode };
}
