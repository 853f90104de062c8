import type { InputBlock } from '@slack/types';
import type { Lang } from '../../../knowledge/entry.ts';
import type { LocalDate } from '../../../quiz/calendar/local-date.ts';
import type { QuizSettings } from '../../../quiz/subscription/subscription.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { type DaysOff, daysOff } from './days-off.ts';
import { daysOffBlock, MENU_ACTION } from './menu-ids.ts';
import { input } from './menu-inputs.ts';

/** Below the 3,000 characters of a field, with room for new lines. */
const FIELD_CHARS = 2_400;
const MOST_CHARS = 3_000;

/** Days off as lines to edit, in as many fields as they need; those that are over are left out. */
export function daysOffFields(
  settings: Pick<QuizSettings, 'pauses' | 'holidays'>,
  today: LocalDate,
  lang: Lang,
): InputBlock[] {
  const { labels, hints, moreDaysOff } = QUIZ_TEXTS[lang].menu;
  const lines = daysOff(settings)
    .filter(({ to }) => to >= today)
    .map(lineOf);
  return fieldsOf(lines).map((text, index) => {
    const label = index === 0 ? labels.daysOff : moreDaysOff(index + 1);
    return input(
      { blockId: daysOffBlock(index), label, hint: index === 0 ? hints.daysOff : undefined, optional: true },
      {
        type: 'plain_text_input',
        action_id: MENU_ACTION,
        multiline: true,
        max_length: MOST_CHARS,
        ...(text && { initial_value: text }),
      },
    );
  });
}

function lineOf({ from, to, name }: DaysOff): string {
  const dates = from === to ? from : `${from}..${to}`;
  return name === undefined ? dates : `${dates} ${name}`;
}

/** One field at least. */
function fieldsOf(lines: readonly string[]): string[] {
  const fields = [''];
  for (const line of lines) {
    const last = fields.at(-1) ?? '';
    if (last.length + line.length < FIELD_CHARS) fields[fields.length - 1] = last ? `${last}\n${line}` : line;
    else fields.push(line);
  }
  return fields;
}
