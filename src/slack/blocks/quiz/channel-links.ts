import type { RichTextElement } from '@slack/types';
import { escapeText } from '../../escape.ts';
import { richSection } from '../leaves.ts';
import { type Page, pageOf } from '../paginate.ts';
import type { Piece } from '../piece.ts';

/** What a sentence holds where the name of a channel is to stand, linked. */
export function channelToken(channelId: string): string {
  return `<#${channelId}>`;
}

/** A sentence in which the tokens of one channel are links to it; nothing else in it is. */
export function linkedPiece(sentence: string, channelId: string): Piece {
  const parts = sentence.split(channelToken(channelId));
  const elements = parts.flatMap((text, index): RichTextElement[] => [
    ...(index > 0 ? [{ type: 'channel' as const, channel_id: channelId }] : []),
    ...(text ? [{ type: 'text' as const, text }] : []),
  ]);
  return { kind: 'rich', element: richSection(elements), text: sentence };
}

/** A page whose `text` links these channels too. Only for messages in which nobody's own words stand. */
export function linkedPage(pieces: readonly Piece[], channelIds: readonly string[]): Page {
  const { text, blocks } = pageOf(pieces);
  const linked = channelIds.map(channelToken).reduce((said, token) => {
    return said.replaceAll(escapeText(token), token);
  }, text);
  return { text: linked, blocks };
}
