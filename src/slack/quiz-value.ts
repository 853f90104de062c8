import { z } from 'zod';
import { LETTERS } from '../quiz/round/choice-order.ts';
import { PERIODS } from '../quiz/standings/period.ts';
import { decoder } from './decoder.ts';
import { slackId } from './slack-id.ts';

const id = z.string().min(1).max(300);
const letter = z.enum(LETTERS);

const choice = z.strictObject({ round: id, letter });
const practiceChoice = z.strictObject({ item: id, seed: id, letter, entry: id.optional() });
const practice = z.strictObject({ entry: id.optional() });
const board = z.strictObject({ channel: slackId, period: z.enum(PERIODS) });
const channel = z.strictObject({ channel: slackId });

/** What a letter of a round carries. Which one is right stands nowhere in a message. */
export type QuizValue = z.infer<typeof choice>;
/** What a letter of a practice question carries: `seed` is that of the order, `entry` what is practised if not all. */
export type PracticeChoiceValue = z.infer<typeof practiceChoice>;
export type PracticeValue = z.infer<typeof practice>;
export type BoardValue = z.infer<typeof board>;
/** What buttons carry that are about a channel's quiz: the menu, the own score, hide and show. */
export type ChannelValue = z.infer<typeof channel>;

export function encodeQuizValue(
  value: QuizValue | PracticeChoiceValue | PracticeValue | BoardValue | ChannelValue,
): string {
  return JSON.stringify(value);
}

/** Each is undefined for anything that this version did not write; a click can carry any text. */
export const decodeQuizValue = decoder(choice);
export const decodePracticeChoice = decoder(practiceChoice);
export const decodePractice = decoder(practice);
export const decodeBoard = decoder(board);
export const decodeChannel = decoder(channel);
