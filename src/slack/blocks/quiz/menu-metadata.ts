import { z } from 'zod';
import { decoder } from '../../decoder.ts';
import { slackId } from '../../slack-id.ts';

const schema = z.strictObject({
  channelId: slackId,
  changedAt: z.number().int().min(0).nullable(),
});

/** What the menu carries: whose quiz it shows, and when that was changed last (null: there was none). */
export type MenuMetadata = z.infer<typeof schema>;

export function encodeMenuMetadata(metadata: MenuMetadata): string {
  return JSON.stringify(metadata);
}

/** Undefined for anything that this version did not write. */
export const decodeMenuMetadata = decoder(schema);
