import { z } from 'zod';
import { decoder } from './decoder.ts';

const id = z.string().min(1).max(300);

/** What the buttons of a suggestion carry. */
export const decodeSuggestion = decoder(z.strictObject({ item: id }));
/** What its modals carry: the channel to answer in, and the item that is refused. */
export const decodeSuggestionView = decoder(z.strictObject({ channel: id, item: id.optional() }));

export function encodeSuggestion(value: { item?: string; channel?: string }): string {
  return JSON.stringify(value);
}
