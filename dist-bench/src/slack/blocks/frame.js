import { graphemeEnd } from '../../markdown/cut-runs.js';
import { escapeText } from '../escape.js';
import { encodeValue } from '../interaction-value.js';
import { BUTTON_CHARS, CONTEXT_CHARS } from './page-limits.js';
/** A small grey line of plain text. */
export function notePiece(text) {
    const shown = shorten(text, CONTEXT_CHARS);
    const block = {
        type: 'context',
        elements: [{ type: 'plain_text', text: shown, emoji: false }],
    };
    return { kind: 'block', block, text: shown };
}
/** A small grey line whose text links to an address of the operator's own. */
export function linkNotePiece(text, url) {
    const shown = shorten(text, CONTEXT_CHARS);
    const block = {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: `<${escapeText(url)}|${escapeText(shown).replaceAll('|', '¦')}>` }],
    };
    return { kind: 'block', block, text: shown };
}
/** A row of buttons; it says nothing of its own, so it adds nothing to `text`. */
export function buttonsPiece(buttons) {
    const block = { type: 'actions', elements: [...buttons] };
    return { kind: 'block', block, text: '' };
}
/** `label` is the whole text for screen readers where `text` had to be short. */
export function button(id, text, value, label) {
    return {
        type: 'button',
        action_id: id,
        text: { type: 'plain_text', text: shorten(text, BUTTON_CHARS), emoji: false },
        value: encodeValue(value),
        ...(label && { accessibility_label: shorten(label, BUTTON_CHARS) }),
    };
}
/** A title with a button beside it. */
export function titleWithButtonPiece(title, accessory) {
    const shown = shorten(title, CONTEXT_CHARS);
    const block = {
        type: 'section',
        text: { type: 'plain_text', text: shown, emoji: false },
        accessory,
    };
    return { kind: 'block', block, text: `• ${shown}` };
}
export function shorten(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, graphemeEnd(text, limit - 1))}…`;
}
