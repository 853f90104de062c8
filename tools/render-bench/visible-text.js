import { decodeHTML } from 'entities';

const unseen = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![A-Za-z][^>]*>/g;
const unseenElement = /<(script|style|textarea)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const image = /<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const alternative = /\balt="([^"]*)"/i;
const inlineTag =
  /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|q|s|samp|small|span|strong|sub|sup|u|var)\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const tag = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/** What a reader of this HTML sees: an image by its alternative text, a block apart from the next. */
export function visibleText(html) {
  const text = html
    .replace(unseen, '')
    .replace(unseenElement, ' ')
    .replace(image, (found) => alternative.exec(found)?.[1] ?? '')
    .replace(inlineTag, '')
    .replace(tag, ' ');
  return decodeHTML(text);
}
