import { stripControls } from './strip-controls.ts';

/** Longer text is no question; search needs a fraction of it. */
export const MAX_QUESTION_CHARS = 4_000;

const USER_MENTION = /<@[A-Z0-9]+(?:\|[^>]*)?>/g;
const CHANNEL_LINK = /<#[A-Z0-9]+(?:\|([^>]*))?>/g;
const SPECIAL = /<!([a-z]+)(?:\^[^|>]*)*(?:\|([^>]*))?>/g;
const LINK = /<((?:https?|mailto):[^|>]+)(?:\|([^>]*))?>/g;

/** What a person wrote, without Slack's markup: mentions dropped, links as their label, entities decoded. */
export function questionText(slackText: string): string {
  const plain = slackText
    .slice(0, MAX_QUESTION_CHARS)
    .replace(USER_MENTION, ' ')
    .replace(CHANNEL_LINK, ' $1 ')
    .replace(SPECIAL, ' ')
    .replace(LINK, (_, url: string, label?: string) => ` ${label || url} `);
  return stripControls(decodeEntities(plain)).trim();
}

/** Slack escapes these three and nothing else; `&amp;` last, so that nothing is decoded twice. */
function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
