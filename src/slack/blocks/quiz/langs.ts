import { LANGS, type Lang } from '../../../knowledge/entry.ts';
import { QUIZ_TEXTS, type QuizTexts } from '../../texts/quiz/quiz-texts.ts';

/** The language of a channel; in `both` everything is said twice. */
export type ChannelLanguage = Lang | 'both';

export function langsOf(language: ChannelLanguage): readonly Lang[] {
  return language === 'both' ? LANGS : [language];
}

/** A sentence in each language, once where they are the same. */
export function said(langs: readonly Lang[], sentence: (texts: QuizTexts, lang: Lang) => string): string[] {
  return [...new Set(langs.map((lang) => sentence(QUIZ_TEXTS[lang], lang)))];
}
