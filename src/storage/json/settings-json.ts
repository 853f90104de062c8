import { z } from 'zod';
import { LANGS } from '../../knowledge/entry.ts';
import { DIFFICULTIES } from '../../knowledge/quiz-item.ts';
import { WEEKDAYS } from '../../quiz/calendar/local-date.ts';
import type { QuizSettings } from '../../quiz/subscription/subscription.ts';
import { parseJson } from './parse-json.ts';

const pause = z.object({ from: z.string(), to: z.string() });
const holiday = z.object({ date: z.string(), name: z.string() });
const reveal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('next') }),
  z.object({ kind: z.literal('at'), time: z.string() }),
]);

/** A setting that an earlier version did not have gets what it did without; when to post cannot be guessed. */
const schema: z.ZodType<QuizSettings> = z.object({
  time: z.string(),
  zone: z.string(),
  weekdays: z.array(z.enum(WEEKDAYS)).default(['mon', 'tue', 'wed', 'thu', 'fri']),
  language: z.enum([...LANGS, 'both']).default('both'),
  topics: z.array(z.string()).default([]),
  difficulties: z.array(z.literal(DIFFICULTIES)).default([]),
  reveal: reveal.default({ kind: 'next' }),
  pauses: z.array(pause).default([]),
  holidays: z.array(holiday).default([]),
});

export function parseSettings(text: string, subscriptionId: string): QuizSettings {
  return parseJson(text, schema, `The settings of ${subscriptionId}`);
}
