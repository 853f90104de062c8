import type { ModalView } from '@slack/types';
import type { Lang } from '../../../knowledge/entry.ts';
import { CHALLENGE_VIEW_ID } from '../../challenge-action-ids.ts';
import { encodeChallenge } from '../../challenge-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { MENU_ACTION } from '../quiz/menu-ids.ts';
import { input, plain } from '../quiz/menu-inputs.ts';

export const REASON_BLOCK = 'challenge_reason';
export const REASON_CHARS = 500;

/** Takes the reason of who disagrees. */
export function challengeView(round: string, lang: Lang): ModalView {
  const texts = QUIZ_TEXTS[lang].challenge;
  return {
    type: 'modal',
    callback_id: CHALLENGE_VIEW_ID,
    private_metadata: encodeChallenge({ round }),
    title: plain(texts.modalTitle),
    submit: plain(texts.send),
    close: plain(texts.close),
    blocks: [
      input(
        { blockId: REASON_BLOCK, label: texts.reasonLabel, hint: texts.reasonHint },
        { type: 'plain_text_input', action_id: MENU_ACTION, multiline: true, max_length: REASON_CHARS },
      ),
    ],
  };
}
