/** Slack's three control characters as entities, so that no text becomes a mention, a link or a date. */
export function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Size of a text as Slack counts it for `chat.update`: UTF-8 bytes after escaping. */
export function escapedBytes(text) {
    return Buffer.byteLength(escapeText(text));
}
