import type { Lang } from '../../../knowledge/entry.ts';
import type { Run } from '../../../markdown/flow.ts';
import type { Occurrence } from '../../../quiz/calendar/schedule.ts';
import type { QuizSettings } from '../../../quiz/subscription/subscription.ts';
import { shownMoment } from '../../texts/quiz/dates.ts';
import { listed, shownWeekdays } from '../../texts/quiz/lists.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { SettingsTexts } from '../../texts/quiz/settings-texts.ts';
import { topicTitle } from '../../texts/quiz/topic-titles.ts';
import { daysOff, shownDaysOff } from './days-off.ts';

type Label = keyof SettingsTexts['labels'];

const MOST_DAYS_OFF = 6;
const MOST_TOPICS = 20;

/** How a quiz is set: a labelled line for each setting. */
export function settingsLines(settings: QuizSettings, next: readonly Occurrence[], lang: Lang): Run[][] {
  const texts = QUIZ_TEXTS[lang].settings;
  const { time, zone, weekdays, language, reveal } = settings;
  const lines: [Label, string][] = [
    ['time', texts.time(time, zone, shownWeekdays(weekdays, lang))],
    ['language', texts.languages[language]],
    ['topics', topicsText(settings, lang)],
    ['difficulty', difficultiesText(settings, lang)],
    ['reveal', reveal.kind === 'next' ? texts.revealNext : texts.revealAt(reveal.time)],
    ...daysOffLines(settings, lang),
    [
      'next',
      next.length === 0
        ? texts.noNext
        : next.map(({ at }) => shownMoment(at, zone, lang)).join(lang === 'zh' ? '、' : ', '),
    ],
  ];
  const { colon } = QUIZ_TEXTS[lang].round;
  return lines.map(([label, text]) => [{ text: `${texts.labels[label]}${colon}`, bold: true }, { text }]);
}

/** "Mon–Fri at 09:30 (Asia/Shanghai)": when a quiz comes, in a few words. */
export function shownTimes({ time, zone, weekdays }: QuizSettings, lang: Lang): string {
  return QUIZ_TEXTS[lang].settings.time(time, zone, shownWeekdays(weekdays, lang));
}

function topicsText({ topics }: QuizSettings, lang: Lang): string {
  const texts = QUIZ_TEXTS[lang].settings;
  if (topics.length === 0) return texts.allTopics;
  return withRest(
    topics.map((topic) => topicTitle(topic, lang)),
    MOST_TOPICS,
    lang,
  );
}

function difficultiesText({ difficulties }: QuizSettings, lang: Lang): string {
  const texts = QUIZ_TEXTS[lang].settings;
  if (difficulties.length === 0) return texts.allDifficulties;
  return listed(
    difficulties.map((level) => {
      const words = texts.difficulties[level];
      return lang === 'zh' ? `${level}（${words}）` : `${level} (${words})`;
    }),
    lang,
  );
}

function daysOffLines(settings: QuizSettings, lang: Lang): [Label, string][] {
  const all = daysOff(settings);
  if (all.length === 0) return [];
  return [
    [
      'daysOff',
      withRest(
        all.map((off) => shownDaysOff(off, lang)),
        MOST_DAYS_OFF,
        lang,
      ),
    ],
  ];
}

function withRest(parts: readonly string[], most: number, lang: Lang): string {
  const left = parts.length - most;
  const separator = lang === 'zh' ? '、' : ', ';
  const shown = parts.slice(0, most).join(separator);
  return left > 0 ? `${shown}${separator}${QUIZ_TEXTS[lang].settings.more(left)}` : shown;
}
