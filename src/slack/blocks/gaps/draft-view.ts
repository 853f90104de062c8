import type { ModalView } from '@slack/types';
import type { Draft } from '../../../gaps/draft-section.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import { GAP_VIEW_IDS } from '../../gap-action-ids.ts';
import { encodeGapValue } from '../../gap-value.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { MENU_ACTION } from '../quiz/menu-ids.ts';
import { input, plain } from '../quiz/menu-inputs.ts';

export const DRAFT_BLOCK = 'gap_draft_text';
/** The most that a modal's field takes. */
export const DRAFT_CHARS = 3_000;

/** A draft to be written. */
export function draftView(draft: Draft, channel: string, lang: Lang): ModalView {
  const texts = GAPS_TEXTS[lang].addition;
  return {
    type: 'modal',
    callback_id: GAP_VIEW_IDS.draft,
    private_metadata: encodeGapValue({ draft: draft.id, channel, lang: draft.lang }),
    title: plain(texts.draftTitle),
    submit: plain(texts.save),
    close: plain(texts.close),
    blocks: [
      input(
        { blockId: DRAFT_BLOCK, label: texts.draftLabel, hint: texts.draftHint },
        {
          type: 'plain_text_input',
          action_id: MENU_ACTION,
          multiline: true,
          max_length: DRAFT_CHARS,
          initial_value: draft.markdown.slice(0, DRAFT_CHARS),
        },
      ),
    ],
  };
}
