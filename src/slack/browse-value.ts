import { z } from 'zod';
import { LANGS } from '../knowledge/entry.ts';
import { decoder } from './decoder.ts';

const lang = z.enum(LANGS);
const topics = z.strictObject({ lang });
const topic = z.strictObject({
  topic: z.string().min(1).max(300),
  page: z.number().int().min(0).max(100_000),
  lang,
});
const random = z.strictObject({ lang, not: z.string().max(300) });

/** What the buttons of browsing carry: the language of the list, a topic's page, the entry that is not to come again. */
export type TopicsValue = z.infer<typeof topics>;
export type TopicValue = z.infer<typeof topic>;
export type RandomValue = z.infer<typeof random>;

export function encodeBrowse(value: TopicsValue | TopicValue | RandomValue): string {
  return JSON.stringify(value);
}

/** Each is undefined for anything that this version did not write; a click can carry any text. */
export const decodeTopics = decoder(topics);
export const decodeTopic = decoder(topic);
export const decodeRandom = decoder(random);
