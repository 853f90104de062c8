import type { Call } from '../../../src/workspace/call-log.ts';

/** Slack's markup that notifies somebody. */
const LIVE = /<(?:@|!(?!date\^))[^>]*>/;
const LIVE_ELEMENTS = new Set(['user', 'usergroup', 'broadcast']);

/** The texts and elements of a call that would notify somebody. */
export function liveMentions({ args }: Call): string[] {
  const found: string[] = [];
  if (typeof args.text === 'string' && LIVE.test(args.text)) found.push(args.text);
  for (const key of ['blocks', 'view']) collect(parsed(args[key]), found);
  return found;
}

function collect(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && LIVE_ELEMENTS.has(String(value.type))) found.push(JSON.stringify(value));
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value && LIVE.test(String(value.text)))
    found.push(String(value.text));
  for (const inner of Object.values(value)) collect(inner, found);
}

/** Blocks and views of a call, as data. */
export function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

const CONTROLS = new Set([
  'button',
  'static_select',
  'multi_static_select',
  'external_select',
  'overflow',
  'plain_text_input',
  'timepicker',
  'datepicker',
  'radio_buttons',
  'checkboxes',
  'feedback_buttons',
  'icon_button',
]);
const WORDS = /[\p{L}\p{N}]/u;

/** Controls that a screen reader has no words for: by colour, place or emoji alone nobody knows what they do. */
export function unlabelled(value: unknown, label = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isInput = 'type' in value && value.type === 'input' && 'label' in value;
  const around = isInput ? textOf(value.label) : label;
  const own = 'type' in value && CONTROLS.has(String(value.type)) ? labelsOf(value) : undefined;
  const isBare = own !== undefined && ![around, ...own].some((text) => WORDS.test(withoutEmoji(text)));
  const inner = Object.values(value).flatMap((each) => unlabelled(each, around));
  return isBare ? [JSON.stringify(value).slice(0, 200), ...inner] : inner;
}

function labelsOf(element: object): string[] {
  const { accessibility_label: label, text, placeholder, alt_text: alt } = element as Record<string, unknown>;
  return [label, alt]
    .map((each) => (typeof each === 'string' ? each : ''))
    .concat(textOf(text), textOf(placeholder));
}

function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}

/** Emoji as characters and by name. */
function withoutEmoji(text: string): string {
  return text.replace(/:[a-z0-9_+-]+:/g, '').replace(/\p{Extended_Pictographic}/gu, '');
}
