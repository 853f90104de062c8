import { runsText } from '../markdown/plain-text.js';
import { parseRuns } from '../markdown/to-flow.js';
const SPACES = /\s+/g;
/** Numbers that stand before a question; not the version in `1.37 changes`. */
const NUMBERS = [
    // Q7: Q: Question 7. Q7
    /^(?:Q|Question)\s*\d{0,4}\s*[:：.．、)）]\s*/i,
    /^Q\d{1,4}\s+/i,
    // 第7题 第七题、 问题 7：问：
    /^第\s*(?:\d{1,4}|[一二三四五六七八九十百]+)\s*[题问]\s*[:：.．、]?\s*/,
    /^问题?\s*(?:\d{1,4}|[一二三四五六七八九十百]+)?\s*[:：.．、]\s*/,
    // 7、 7. 7) 7: (7) 七、
    /^\d{1,4}\s*(?:[、)）．]|\.(?!\d))\s*/,
    /^\d{1,2}\s*[:：](?!\d)\s*/,
    /^[(（【[]\s*(?:\d{1,4}|[一二三四五六七八九十百]+)\s*[)）】\]]\s*[.．、]?\s*/,
    /^[一二三四五六七八九十百]+、\s*/,
];
const ASKS = new RegExp('[?？]\\s*$|^(?:what|why|how|when|where|which|who|can|does|do|is|are|should|explain|describe)\\b|' +
    '什么|如何|怎么|怎样|为何|哪些|哪个|哪种|区别|是否|吗|多少|几种|为啥|谈谈|说说', 'i');
const ASKS_BY_NUMBER = /^(?:Q(?:uestion)?\s*\d|第\s*\d+\s*[题问]|问题?\s*\d*\s*[:：])/i;
/** Markdown of a heading as plain text on one line. */
export function headingText(markdown, links = {}) {
    return runsText(parseRuns(markdown, links)).replace(SPACES, ' ').trim();
}
/** The question without its number. */
export function withoutNumber(text) {
    const number = NUMBERS.find((form) => form.test(text));
    return number ? text.replace(number, '').trim() : text;
}
/** True if a heading reads like a question rather than like a topic. */
export function looksLikeQuestion(text) {
    return ASKS_BY_NUMBER.test(text) || ASKS.test(withoutNumber(text));
}
