/**
 * Ceilings of one message, below what Slack refuses: 50 blocks; about 9,600 accepted text characters and 15,500
 * of JSON (slackapi/bolt-js#2867, #2509); 4,000 bytes of `text` on chat.update; one table a message.
 */
export const PAGE_LIMITS = { blocks: 45, chars: 8_000, json: 12_000, textBytes: 3_900, tables: 1 };
/** A modal takes 100 blocks and 250 kB; pages of this size keep room for the frame. */
export const MODAL_LIMITS = {
    blocks: 90,
    chars: 30_000,
    json: 100_000,
    textBytes: 90_000,
    tables: 0,
};
/** A paragraph or a part of a fence is at most this many bytes of escaped text, so that pages can be packed. */
export const PIECE_BYTES = 2_800;
/** A list may break after any item; parts of this size fill a page well. */
export const LIST_PIECE_BYTES = 900;
/** Paragraphs in a row are one section up to this length, which Slack recommends for the text of a message. */
export const SECTION_CHARS = 4_000;
export const HEADER_CHARS = 150;
export const BUTTON_CHARS = 75;
export const CONTEXT_CHARS = 2_000;
/** A table of more JSON than this would not leave room for anything else in its message. */
export const TABLE_LIMITS = { rows: 100, columns: 20, json: 9_000, textBytes: 3_000 };
/** rich_text lists indent 0 to 8. */
export const MAX_INDENT = 8;
