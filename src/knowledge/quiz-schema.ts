import { z } from 'zod';
import { type Bilingual, DIFFICULTIES } from './quiz-item.ts';
import { isSlug } from './slug.ts';

const line = z.string().trim().min(1, 'is empty');
/** One string stands for both languages. */
const bilingual = z
  .union([line, z.strictObject({ en: line, zh: line })], 'must be a text, or one in en and one in zh')
  .transform((text): Bilingual => (typeof text === 'string' ? { en: text, zh: text } : text));
const difficulties = new Map(DIFFICULTIES.map((level) => [String(level), level]));
const difficulty = z.string().transform((text, context) => {
  const level = difficulties.get(text);
  if (level === undefined) context.addIssue('must be 1, 2 or 3');
  return level ?? z.NEVER;
});
const right = z
  .literal('true', 'is left out, or true')
  .optional()
  .transform((value) => value === 'true');
const code = z.string().transform((text) => text.trimEnd());

const choice = z.strictObject({ text: bilingual, right, reason: bilingual });
const truth = z.strictObject({ value: z.enum(['true', 'false']), right, reason: bilingual });
const four = z.array(choice).length(4, 'must be four');

const common = {
  id: z.string().refine(isSlug, 'must be lower-case words joined by hyphens'),
  entry: z.string(),
  difficulty,
  question: bilingual,
};

/** An item as it stands in a file, every scalar a text. */
export const quizSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...common, kind: z.literal('choice'), choices: four }),
    z.strictObject({ ...common, kind: z.literal('command'), choices: four }),
    z.strictObject({
      ...common,
      kind: z.literal('true-false'),
      choices: z.array(truth).length(2, 'must be two'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('manifest'),
      manifest: code,
      invalid: line.optional(),
      choices: four,
    }),
    z.strictObject({ ...common, kind: z.literal('output'), output: code, choices: four }),
  ],
  'must be choice, true-false, manifest, output or command',
);

export type RawItem = z.infer<typeof quizSchema>;
