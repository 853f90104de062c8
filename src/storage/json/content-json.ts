import { z } from 'zod';
import { LANGS } from '../../knowledge/entry.ts';
import type { Notice, PostContent } from '../../quiz/posting/post.ts';
import { parseJson } from './parse-json.ts';

const channelId = z.string();
const date = z.string();
const why = z.string();
const stop = z.object({ blame: z.enum(['channel', 'workspace']), error: z.string() });

const notice: z.ZodType<Notice> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stopped'),
    channelId,
    why: stop,
  }),
  z.object({ kind: z.literal('missed'), channelId, dates: z.array(date), why }),
  z.object({ kind: z.literal('unknown'), channelId, date, why }),
  z.object({ kind: z.literal('failed'), channelId, date, itemId: z.string(), why }),
  z.object({ kind: z.literal('challenged'), channelId, date }),
  z.object({ kind: z.literal('suggested'), channelId }),
  z.object({ kind: z.literal('digest'), channelId, why: stop }),
]);

const schema: z.ZodType<PostContent> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('round'),
    roundId: z.string(),
    date,
    itemId: z.string().nullable(),
    askedBy: z.string().optional(),
  }),
  z.object({ kind: z.literal('reveal'), roundId: z.string(), lang: z.enum(LANGS) }),
  z.object({
    kind: z.literal('standings'),
    subscriptionId: z.string(),
    week: z.object({ from: date, to: date }),
    language: z.enum([...LANGS, 'both']),
  }),
  z.object({
    kind: z.literal('digest'),
    since: z.number(),
    lang: z.enum(LANGS),
    askedBy: z.string(),
  }),
  z.object({ kind: z.literal('notice'), notice }),
]);

export function parseContent(text: string, postId: string): PostContent {
  return parseJson(text, schema, `The content of the post ${postId}`);
}
