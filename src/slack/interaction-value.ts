import { z } from 'zod';
import { LANGS } from '../knowledge/entry.ts';
import { decoder } from './decoder.ts';

/** Slack allows 2,000 characters in a button's value; the question picks the passage and may be cut. */
const QUERY_CHARS = 300;

const schema = z.object({
  id: z.string().min(1).max(300),
  lang: z.enum(LANGS),
  query: z.string().max(QUERY_CHARS).default(''),
  page: z.number().int().min(0).max(1_000).optional(),
  answer: z.string().min(1).max(300).optional(),
  by: z.string().min(1).max(50).optional(),
  vote: z.enum(['up', 'down']).optional(),
  thread: z.string().max(40).optional(),
});

/**
 * What a button of an answer carries: the entry, the language wanted, the question, a modal's page; `answer` is
 * `Answered.id`, `by` who may remove a public answer, `thread` where it is shared into. A later version may add to it.
 */
export type InteractionValue = z.infer<typeof schema>;

export function encodeValue(value: InteractionValue): string {
  return JSON.stringify({ ...value, query: [...value.query].slice(0, QUERY_CHARS / 2).join('') });
}

/** Undefined for anything that this version did not write; a click can carry any text. */
export const decodeValue = decoder(schema);
