import type {
  Button,
  ConfirmationDialog,
  ContextActionsBlock,
  ContextActionsBlockElement,
  FeedbackButtons,
  IconButton,
} from '@slack/types';
import type { Lang } from '../../knowledge/entry.ts';
import { ACTION_IDS } from '../action-ids.ts';
import { encodeValue, type InteractionValue } from '../interaction-value.ts';
import { footTexts } from '../texts/foot-texts.ts';
import { button } from './frame.ts';
import type { Piece } from './piece.ts';

/** The small line at the very end: thumbs for all, and a bin that only who asked sees. */
export function feedbackPieces(value: InteractionValue): Piece[] {
  const elements: ContextActionsBlockElement[] = [
    ...(value.answer === undefined ? [] : [thumbs(value)]),
    ...(value.by === undefined ? [] : [bin(value, value.by)]),
  ];
  if (elements.length === 0) return [];
  return [{ kind: 'block', block: { type: 'context_actions', elements }, text: '' }];
}

/** Only the bin: below a list there is nothing to vote on. */
export function removalPieces(value: InteractionValue): Piece[] {
  const { answer: _, ...rest } = value;
  return feedbackPieces(rest);
}

/** The same as buttons, for modals and where Slack refuses the block. */
export function voteButtons(value: InteractionValue): Button[] {
  const { helpful, notIt, helpfulLabel, notItLabel } = footTexts[value.lang];
  return [
    button(ACTION_IDS.helpful, helpful, { ...value, vote: 'up' }, helpfulLabel),
    button(ACTION_IDS.notIt, notIt, { ...value, vote: 'down' }, notItLabel),
  ];
}

/** What `context_actions` hold, as plain buttons. */
export function plainButtons({ elements }: ContextActionsBlock): Button[] {
  return elements.flatMap((element): Button[] => {
    if (element.type === 'icon_button') {
      const { icon: _, visible_to_user_ids: __, ...rest } = element;
      return [{ ...rest, type: 'button' }];
    }
    const { positive_button: positive, negative_button: negative } = element;
    return [
      { type: 'button', action_id: ACTION_IDS.helpful, ...positive },
      { type: 'button', action_id: ACTION_IDS.notIt, ...negative },
    ];
  });
}

function thumbs(value: InteractionValue): FeedbackButtons {
  const texts = footTexts[value.lang];
  return {
    type: 'feedback_buttons',
    action_id: ACTION_IDS.vote,
    positive_button: {
      text: plain(texts.helpful),
      accessibility_label: texts.helpfulLabel,
      value: encodeValue({ ...value, vote: 'up' }),
    },
    negative_button: {
      text: plain(texts.notIt),
      accessibility_label: texts.notItLabel,
      value: encodeValue({ ...value, vote: 'down' }),
    },
  };
}

function bin(value: InteractionValue, by: string): IconButton {
  const { remove } = footTexts[value.lang];
  return {
    type: 'icon_button',
    action_id: ACTION_IDS.remove,
    icon: 'trash',
    text: plain(remove),
    accessibility_label: remove,
    value: encodeValue(value),
    visible_to_user_ids: [by],
    confirm: confirmRemoval(value.lang),
  };
}

function confirmRemoval(lang: Lang): ConfirmationDialog {
  const { removeTitle, removeWarning, removeConfirm, keep } = footTexts[lang];
  return {
    title: plain(removeTitle),
    text: plain(removeWarning),
    confirm: plain(removeConfirm),
    deny: plain(keep),
    style: 'danger',
  };
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}
