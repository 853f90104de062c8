import type { Lang } from '../../knowledge/entry.ts';

/** The language that a person is spoken to in, by command and in App Home. */
export interface LanguageTexts {
  title: string;
  /** Said after a choice, and to who asks what it is. */
  chosen: Record<Lang | 'auto', string>;
  options: Record<Lang | 'auto', string>;
  label: string;
  notKept: string;
}

const NAMES = { en: 'English', zh: '中文' } as const;

export const LANGUAGE_TEXTS: Readonly<Record<Lang, LanguageTexts>> = {
  en: {
    title: 'Language',
    chosen: {
      en: 'I speak English with you, whatever the language of your question.',
      zh: 'I speak Chinese with you, whatever the language of your question.',
      auto: 'I answer in the language of your question; where it has none, in that of your Slack.',
    },
    options: { auto: 'Automatic', ...NAMES },
    label: 'The language I speak with you',
    notKept:
      'I cannot remember a language at the moment, because my database is away. Please try again later.',
  },
  zh: {
    title: '语言',
    chosen: {
      en: '无论你用哪种语言提问，我都用英文回复你。',
      zh: '无论你用哪种语言提问，我都用中文回复你。',
      auto: '你用什么语言提问，我就用什么语言回答；看不出语言时，按你的 Slack 语言。',
    },
    options: { auto: '自动', ...NAMES },
    label: '我和你说话用的语言',
    notKept: '数据库暂时不可用，我现在记不住语言设置。请稍后再试。',
  },
};
