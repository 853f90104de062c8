import type { Button } from '@slack/types';
import { shorten } from '../frame.ts';
import { BUTTON_CHARS } from '../page-limits.ts';

/** A button of the quiz; `label` is what screen readers say of one whose text is only a letter. */
export function quizButton(actionId: string, text: string, value: string, label?: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: shorten(text, BUTTON_CHARS), emoji: false },
    value,
    ...(label && { accessibility_label: shorten(label, BUTTON_CHARS) }),
  };
}
