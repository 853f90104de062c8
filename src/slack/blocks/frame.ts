import type { ActionsBlock, ActionsBlockElement, Button, ContextBlock, KnownBlock } from '@slack/types';
import { graphemeEnd } from '../../markdown/cut-runs.ts';
import type { ActionId } from '../action-ids.ts';
import { escapeText } from '../escape.ts';
import { encodeValue, type InteractionValue } from '../interaction-value.ts';
import type { BROWSE_ACTION_IDS } from '../place-action-ids.ts';
import { TEXTS } from '../texts/texts.ts';
import { BUTTON_CHARS, CONTEXT_CHARS } from './page-limits.ts';
import type { Piece } from './piece.ts';

/** A button that opens an entry, or does something with one. */
type ButtonId = ActionId | typeof BROWSE_ACTION_IDS.open;

/** A small grey line of plain text. */
export function notePiece(text: string): Piece {
  const shown = shorten(text, CONTEXT_CHARS);
  const block: ContextBlock = {
    type: 'context',
    elements: [{ type: 'plain_text', text: shown, emoji: false }],
  };
  return { kind: 'block', block, text: shown };
}

/** A small grey line whose text links to an address of the operator's own. */
export function linkNotePiece(text: string, url: string): Piece {
  const shown = shorten(text, CONTEXT_CHARS);
  const block: ContextBlock = {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `<${escapeText(url)}|${escapeText(shown).replaceAll('|', '¦')}>` }],
  };
  return { kind: 'block', block, text: shown };
}

/**
 * A row of buttons or menus; it says nothing of its own, so it adds nothing to `text`. In a message that is updated while people
 * click, `blockId` keeps the row the same: Slack gives a new id to a block without one.
 */
export function buttonsPiece(buttons: readonly ActionsBlockElement[], blockId?: string): Piece {
  const block: ActionsBlock = {
    type: 'actions',
    elements: [...buttons],
    ...(blockId !== undefined && { block_id: blockId }),
  };
  return { kind: 'block', block, text: '' };
}

/** `label` is the whole text for screen readers where `text` had to be short. */
export function button(id: ButtonId, text: string, value: InteractionValue, label?: string): Button {
  return valueButton(id, text, encodeValue(value), label);
}

/** A button that carries something else than an entry. */
export function valueButton(id: string, text: string, value: string, label?: string): Button {
  return {
    type: 'button',
    action_id: id,
    text: { type: 'plain_text', text: shorten(text, BUTTON_CHARS), emoji: false },
    value,
    ...(label && { accessibility_label: shorten(label, BUTTON_CHARS) }),
  };
}

/** A title with a button beside it. */
function titleWithButtonPiece(title: string, accessory: Button): Piece {
  const shown = shorten(title, CONTEXT_CHARS);
  const block: KnownBlock = {
    type: 'section',
    text: { type: 'plain_text', text: shown, emoji: false },
    accessory,
  };
  return { kind: 'block', block, text: `• ${shown}` };
}

export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, graphemeEnd(text, limit - 1))}…`;
}

/** A candidate as a title with a button that opens it. */
export function entryPiece(id: ButtonId, title: string, value: InteractionValue): Piece {
  const { open } = TEXTS[value.lang];
  return titleWithButtonPiece(title, button(id, open, value, `${open}: ${title}`));
}
