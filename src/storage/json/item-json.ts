import { z } from 'zod';
import { DIFFICULTIES, type QuizItem } from '../../knowledge/quiz-item.ts';
import { parseJson } from './parse-json.ts';

const bilingual = z.object({ en: z.string(), zh: z.string() });
const choice = z.object({ text: bilingual, right: z.boolean(), reason: bilingual });
const common = {
  id: z.string(),
  entryId: z.string(),
  difficulty: z.literal(DIFFICULTIES),
  question: bilingual,
  choices: z.array(choice),
  file: z.string(),
  line: z.number(),
};

const schema: z.ZodType<QuizItem> = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.enum(['choice', 'command', 'true-false']) }),
  z.object({
    ...common,
    kind: z.literal('manifest'),
    manifest: z.string(),
    invalid: z.exactOptional(z.string()),
  }),
  z.object({ ...common, kind: z.literal('output'), output: z.string() }),
]);

/** The item as it was posted. */
export function parseItem(text: string, roundId: string): QuizItem {
  return parseJson(text, schema, `The item of the round ${roundId}`);
}
