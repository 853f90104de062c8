import { LANGS, type Lang } from '../../knowledge/entry.ts';
import type { Difficulty, QuizItem } from '../../knowledge/quiz-item.ts';
import { topicOf } from '../topic-of.ts';

/** What a subscription wants to be asked; an empty list wants all. */
export interface PickSettings {
  topics: readonly string[];
  difficulties: readonly Difficulty[];
  language: Lang | 'both';
}

/** `why` names the first setting that leaves no item. */
export type Eligible =
  | { kind: 'items'; items: readonly QuizItem[] }
  | { kind: 'nothing'; why: 'empty-bank' | 'topics' | 'difficulties' | 'language' };

/** The items that the settings allow. */
export function eligibleItems(items: readonly QuizItem[], settings: PickSettings): Eligible {
  if (items.length === 0) return { kind: 'nothing', why: 'empty-bank' };
  const ofTopics = items.filter((item) => allows(settings.topics, topicOf(item)));
  if (ofTopics.length === 0) return { kind: 'nothing', why: 'topics' };
  const ofDifficulties = ofTopics.filter((item) => allows(settings.difficulties, item.difficulty));
  if (ofDifficulties.length === 0) return { kind: 'nothing', why: 'difficulties' };
  const langs = settings.language === 'both' ? LANGS : [settings.language];
  const readable = ofDifficulties.filter((item) => langs.every((lang) => isReadable(item, lang)));
  if (readable.length === 0) return { kind: 'nothing', why: 'language' };
  return { kind: 'items', items: readable };
}

function allows<Value>(wanted: readonly Value[], value: Value): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function isReadable({ question, choices }: QuizItem, lang: Lang): boolean {
  return (
    question[lang] !== '' && choices.every(({ text, reason }) => text[lang] !== '' && reason[lang] !== '')
  );
}
