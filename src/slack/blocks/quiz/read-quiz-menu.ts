import { LANGS, type Lang } from '../../../knowledge/entry.ts';
import { DIFFICULTIES } from '../../../knowledge/quiz-item.ts';
import { WEEKDAYS } from '../../../quiz/calendar/local-date.ts';
import type { QuizSettings, RevealRule } from '../../../quiz/subscription/subscription.ts';
import { parseTime } from '../../../quiz/typed/parse-time.ts';
import { parseZone } from '../../../quiz/typed/parse-zone.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { weekdayProblem, zoneProblem } from '../../texts/quiz/typed-texts.ts';
import { daysOffBlock, isDaysOffBlock, MENU_BLOCKS } from './menu-ids.ts';
import { type FieldValue, menuValues } from './menu-values.ts';
import { type DaysOffLists, MOST_HOLIDAYS, readDaysOff } from './read-days-off.ts';

/** `errors`: a sentence for each block that has something wrong in it, as Slack takes them. */
export type ReadMenu =
  | { kind: 'ok'; settings: QuizSettings; on: boolean }
  | { kind: 'wrong'; errors: Record<string, string> };

interface Reading {
  fields: ReadonlyMap<string, FieldValue>;
  errors: Record<string, string>;
  lang: Lang;
}

/** Reads `view.state.values` of the quiz menu. */
export function readQuizMenu(values: unknown, lang: Lang): ReadMenu {
  const reading: Reading = { fields: menuValues(values), errors: {}, lang };
  const { topics } = MENU_BLOCKS;
  const settings: QuizSettings = {
    time: readTime(reading, MENU_BLOCKS.time, QUIZ_TEXTS[lang].menu.timeMissing),
    zone: readZone(reading),
    weekdays: readWeekdays(reading),
    language: readOne(reading, MENU_BLOCKS.language, [...LANGS, 'both'] as const),
    topics: [...new Set(reading.fields.get(topics)?.options)],
    difficulties: readDifficulties(reading),
    reveal: readReveal(reading),
    ...readAllDaysOff(reading),
  };
  const on = readOne(reading, MENU_BLOCKS.on, ['on', 'off'] as const) === 'on';
  if (Object.keys(reading.errors).length > 0) return { kind: 'wrong', errors: reading.errors };
  return { kind: 'ok', settings, on };
}

function textOf({ fields }: Reading, blockId: string): string {
  return fields.get(blockId)?.text ?? '';
}

function readTime(reading: Reading, blockId: string, missing: string): string {
  const time = parseTime(textOf(reading, blockId));
  if (time.kind === 'ok') return time.value;
  reading.errors[blockId] = missing;
  return '';
}

/** A zone that was typed goes before the chosen one. */
function readZone(reading: Reading): string {
  const typed = textOf(reading, MENU_BLOCKS.otherZone);
  const blockId = typed.trim() === '' ? MENU_BLOCKS.zone : MENU_BLOCKS.otherZone;
  const zone = parseZone(textOf(reading, blockId));
  if (zone.kind === 'ok') return zone.value;
  reading.errors[blockId] = zoneProblem(zone, reading.lang);
  return '';
}

function readWeekdays(reading: Reading): QuizSettings['weekdays'] {
  const options = reading.fields.get(MENU_BLOCKS.weekdays)?.options ?? [];
  const weekdays = WEEKDAYS.filter((day) => options.includes(day));
  if (weekdays.length === 0)
    reading.errors[MENU_BLOCKS.weekdays] = weekdayProblem({ why: 'empty' }, reading.lang);
  return weekdays;
}

function readOne<Value extends string>(
  reading: Reading,
  blockId: string,
  values: readonly [Value, ...Value[]],
): Value {
  const text = textOf(reading, blockId);
  const value = values.find((one) => one === text);
  if (value === undefined) reading.errors[blockId] = QUIZ_TEXTS[reading.lang].menu.choiceMissing;
  return value ?? values[0];
}

/** All of them are kept as none, which goes on to mean all if there are ever more. */
function readDifficulties(reading: Reading): QuizSettings['difficulties'] {
  const blockId = MENU_BLOCKS.difficulties;
  const options = reading.fields.get(blockId)?.options ?? [];
  const levels = DIFFICULTIES.filter((level) => options.includes(String(level)));
  if (levels.length === 0) reading.errors[blockId] = QUIZ_TEXTS[reading.lang].menu.difficultyMissing;
  return levels.length === DIFFICULTIES.length ? [] : levels;
}

function readReveal(reading: Reading): RevealRule {
  const kind = readOne(reading, MENU_BLOCKS.reveal, ['next', 'at'] as const);
  if (kind === 'next') return { kind };
  const { revealTimeMissing } = QUIZ_TEXTS[reading.lang].menu;
  return { kind, time: readTime(reading, MENU_BLOCKS.revealTime, revealTimeMissing) };
}

function readAllDaysOff({ fields, errors, lang }: Reading): DaysOffLists {
  const all: DaysOffLists = { pauses: [], holidays: [] };
  for (const [blockId, { text }] of fields) {
    if (!isDaysOffBlock(blockId)) continue;
    const read = readDaysOff(text, lang);
    if (read.kind === 'wrong') errors[blockId] = read.problem;
    else {
      all.pauses.push(...read.value.pauses);
      all.holidays.push(...read.value.holidays);
    }
  }
  if (all.holidays.length > MOST_HOLIDAYS)
    errors[daysOffBlock(0)] = QUIZ_TEXTS[lang].menu.manyDaysOff(MOST_HOLIDAYS);
  return all;
}
