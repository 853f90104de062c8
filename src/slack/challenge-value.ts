import { z } from 'zod';
import { decoder } from './decoder.ts';

const round = z.strictObject({
  round: z.string().min(1).max(300),
  /** The index of a choice in the item. */
  choice: z.number().int().min(0).max(3).optional(),
});

export type ChallengeValue = z.infer<typeof round>;

export function encodeChallenge(value: ChallengeValue): string {
  return JSON.stringify(value);
}

export const decodeChallenge = decoder(round);
