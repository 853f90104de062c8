import { z } from 'zod';
import { LANGS } from '../knowledge/entry.ts';
import { decoder } from './decoder.ts';

const id = z.string().min(1).max(300);
const page = z.number().int().min(0).max(1_000);

const gap = z.strictObject({ gap: id, page });
const more = z.strictObject({ page });
const draft = z.strictObject({ draft: id });
const aliasView = z.strictObject({ gap: id, channel: id, lang: z.enum(LANGS) });
const draftView = z.strictObject({ draft: id, channel: id, lang: z.enum(LANGS) });

/** What the buttons of a gap carry: its newest question, and the page it stands on. */
export type GapValue = z.infer<typeof gap>;
export type MoreValue = z.infer<typeof more>;
export type DraftValue = z.infer<typeof draft>;
/** What the modals carry: `lang` is that of the question, or of the draft. */
export type AliasMetadata = z.infer<typeof aliasView>;
export type DraftMetadata = z.infer<typeof draftView>;

export function encodeGapValue(
  value: GapValue | MoreValue | DraftValue | AliasMetadata | DraftMetadata,
): string {
  return JSON.stringify(value);
}

export const decodeGap = decoder(gap);
export const decodeMore = decoder(more);
export const decodeDraft = decoder(draft);
export const decodeAliasMetadata = decoder(aliasView);
export const decodeDraftMetadata = decoder(draftView);
