import type { Lang } from '../../../knowledge/entry.ts';
import type { TopicProgress } from '../../../quiz/practice/topic-progress.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { topicTitle } from '../../texts/quiz/topic-titles.ts';

/** "Probes: 5 of 36 known, 2 to repeat". */
export function progressText({ topic, known, items, due }: TopicProgress, lang: Lang): string {
  const title = topicTitle(topic, lang);
  return QUIZ_TEXTS[lang].practice.progress(title, { known, items, due });
}
