import type { InputBlock } from '@slack/types';
import { LANGS, type Lang } from '../../../knowledge/entry.ts';
import { DIFFICULTIES } from '../../../knowledge/quiz-item.ts';
import { WEEKDAYS } from '../../../quiz/calendar/local-date.ts';
import type { QuizSettings, SubscriptionState } from '../../../quiz/subscription/subscription.ts';
import { WEEKDAY_NAMES } from '../../texts/quiz/dates.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { topicTitle } from '../../texts/quiz/topic-titles.ts';
import { COMMON_ZONES } from './common-zones.ts';
import { MENU_ACTION, MENU_BLOCKS } from './menu-ids.ts';
import { checkboxes, input, OPTION_VALUE_CHARS, option, plain, radioButtons } from './menu-inputs.ts';

/** The most options of a select. */
const MOST_OPTIONS = 100;
/** When the answer is shown at a time and none was chosen yet. */
const REVEAL_TIME = '17:00';

/** On or off; a quiz that stopped is saved as on, which is why the menu is opened. */
export function onField(state: SubscriptionState, lang: Lang): InputBlock {
  const { labels, on, off } = QUIZ_TEXTS[lang].menu;
  const options = [option('on', on), option('off', off)];
  return input(
    { blockId: MENU_BLOCKS.on, label: labels.on },
    radioButtons(options, state.kind === 'off' ? 'off' : 'on'),
  );
}

/** The time, the zone from a list, and a field for every other zone. */
export function timeFields({ time, zone }: QuizSettings, personZone: string, lang: Lang): InputBlock[] {
  const { labels, hints, yourZone } = QUIZ_TEXTS[lang].menu;
  const zones = [...new Set([personZone, zone, ...COMMON_ZONES])];
  const options = zones.map((name) => option(name, name === personZone ? yourZone(name) : name));
  const initial = options.find(({ value }) => value === zone);
  return [
    input(
      { blockId: MENU_BLOCKS.time, label: labels.time },
      { type: 'timepicker', action_id: MENU_ACTION, initial_time: time },
    ),
    input(
      { blockId: MENU_BLOCKS.zone, label: labels.zone },
      { type: 'static_select', action_id: MENU_ACTION, options, ...(initial && { initial_option: initial }) },
    ),
    input(
      { blockId: MENU_BLOCKS.otherZone, label: labels.otherZone, hint: hints.otherZone, optional: true },
      { type: 'plain_text_input', action_id: MENU_ACTION, max_length: 100 },
    ),
  ];
}

export function weekdaysField({ weekdays }: QuizSettings, lang: Lang): InputBlock {
  const options = WEEKDAYS.map((day) => option(day, WEEKDAY_NAMES[lang][day]));
  const { labels } = QUIZ_TEXTS[lang].menu;
  return input({ blockId: MENU_BLOCKS.weekdays, label: labels.weekdays }, checkboxes(options, weekdays));
}

export function languageField({ language }: QuizSettings, lang: Lang): InputBlock {
  const { menu, settings } = QUIZ_TEXTS[lang];
  const options = [...LANGS, 'both' as const].map((one) => option(one, settings.languages[one]));
  return input(
    { blockId: MENU_BLOCKS.language, label: menu.labels.language },
    radioButtons(options, language),
  );
}

/** None where the bank has no topic. Chosen topics that the bank no longer has stay, so that saving keeps them. */
export function topicsFields({ topics }: QuizSettings, all: readonly string[], lang: Lang): InputBlock[] {
  const { labels, hints, allTopics } = QUIZ_TEXTS[lang].menu;
  const names = [...new Set([...topics, ...all])].filter(
    (topic) => topic && topic.length <= OPTION_VALUE_CHARS,
  );
  const options = names
    .slice(0, MOST_OPTIONS)
    .map((topic) => option(topic, topicTitle(topic, lang)))
    .sort((a, b) => a.text.text.localeCompare(b.text.text, lang));
  if (options.length === 0) return [];
  const initial = options.filter(({ value }) => value !== undefined && topics.includes(value));
  return [
    input(
      { blockId: MENU_BLOCKS.topics, label: labels.topics, hint: hints.topics, optional: true },
      {
        type: 'multi_static_select',
        action_id: MENU_ACTION,
        placeholder: plain(allTopics),
        options,
        ...(initial.length > 0 && { initial_options: initial }),
      },
    ),
  ];
}

/** All are checked where the settings name none. */
export function difficultiesField({ difficulties }: QuizSettings, lang: Lang): InputBlock {
  const { menu, settings } = QUIZ_TEXTS[lang];
  const options = DIFFICULTIES.map((level) =>
    option(String(level), `${level} · ${settings.difficulties[level]}`),
  );
  const chosen = difficulties.length === 0 ? DIFFICULTIES : difficulties;
  return input(
    { blockId: MENU_BLOCKS.difficulties, label: menu.labels.difficulties },
    checkboxes(options, chosen.map(String)),
  );
}

export function revealFields({ reveal }: QuizSettings, lang: Lang): InputBlock[] {
  const { labels, hints, revealNext, revealAt } = QUIZ_TEXTS[lang].menu;
  const options = [option('next', revealNext), option('at', revealAt)];
  const time = reveal.kind === 'at' ? reveal.time : REVEAL_TIME;
  return [
    input({ blockId: MENU_BLOCKS.reveal, label: labels.reveal }, radioButtons(options, reveal.kind)),
    input(
      { blockId: MENU_BLOCKS.revealTime, label: labels.revealTime, hint: hints.revealTime, optional: true },
      { type: 'timepicker', action_id: MENU_ACTION, initial_time: time },
    ),
  ];
}
