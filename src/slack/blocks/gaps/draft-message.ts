import type { AdditionUse } from '../../../gaps/addition-use.ts';
import type { Draft } from '../../../gaps/draft-section.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import { GAP_ACTION_IDS } from '../../gap-action-ids.ts';
import { encodeGapValue } from '../../gap-value.ts';
import { GAPS_TEXTS } from '../../texts/gaps/gaps-texts.ts';
import { codePieces } from '../code-pieces.ts';
import { buttonsPiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import type { Page } from '../paginate.ts';
import { pageOf } from '../paginate.ts';
import { quizButton } from '../quiz/quiz-button.ts';

/** A draft as code that can be copied, with the way to write it here. */
export function draftMessage({ id, markdown }: Draft, use: AdditionUse, lang: Lang): Page {
  const texts = GAPS_TEXTS[lang].addition;
  return pageOf([
    sectionPiece([{ text: texts.draftShown[use] }]),
    ...codePieces({ kind: 'code', language: 'markdown', text: markdown.trimEnd() }),
    buttonsPiece([quizButton(GAP_ACTION_IDS.write, texts.write, encodeGapValue({ draft: id }))]),
  ]);
}
