import type { InputBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import { shorten } from '../frame.ts';
import { MENU_ACTION } from './menu-ids.ts';

/** Slack's limits for an option: its text and its value. */
const OPTION_CHARS = 75;
export const OPTION_VALUE_CHARS = 150;

type Element = InputBlock['element'];

/** What stands around an element of the menu. */
interface InputFrame {
  blockId: string;
  label: string;
  hint?: string | undefined;
  /** May be left empty. */
  optional?: true;
}

export function input({ blockId, label, hint, optional }: InputFrame, element: Element): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label),
    element,
    ...(hint && { hint: plain(hint) }),
    ...(optional && { optional }),
  };
}

export function option(value: string, text: string): PlainTextOption {
  return { value, text: plain(shorten(text, OPTION_CHARS)) };
}

export function radioButtons(options: readonly PlainTextOption[], chosen: string): Element {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'radio_buttons',
    action_id: MENU_ACTION,
    options: [...options],
    ...(initial && { initial_option: initial }),
  };
}

export function checkboxes(options: readonly PlainTextOption[], chosen: readonly string[]): Element {
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return {
    type: 'checkboxes',
    action_id: MENU_ACTION,
    options: [...options],
    ...(initial.length > 0 && { initial_options: initial }),
  };
}

export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
