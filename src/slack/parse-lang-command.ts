import type { Lang } from '../knowledge/entry.ts';
import { plainTyped } from '../quiz/typed/parsed.ts';

const NOUNS: ReadonlySet<string> = new Set(['lang', 'language', '语言', '語言']);
const CHOICES: ReadonlyMap<string, Lang | 'auto'> = new Map<string, Lang | 'auto'>([
  ...['en', 'english', '英文', '英语', '英語'].map((word) => [word, 'en'] as const),
  ...['zh', 'cn', 'chinese', '中文', '汉语', '漢語'].map((word) => [word, 'zh'] as const),
  ...['auto', 'automatic', '自动', '自動'].map((word) => [word, 'auto'] as const),
]);

/** Reads `lang zh`, `语言 自动`, and `lang` alone, which asks for the choice; null for what is no such command. */
export function parseLangCommand(typed: string): Lang | 'auto' | 'show' | null {
  const [noun = '', choice, ...rest] = plainTyped(typed).split(' ');
  if (!NOUNS.has(noun) || rest.length > 0) return null;
  return choice === undefined ? 'show' : (CHOICES.get(choice) ?? null);
}

/** Reads the name of a language alone, such as `zh` or `English`. */
export function parseLangWord(typed: string): Lang | 'auto' | undefined {
  return CHOICES.get(plainTyped(typed));
}
