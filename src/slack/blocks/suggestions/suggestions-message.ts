import type { ModalView } from '@slack/types';
import type { Suggestion } from '../../../gaps/suggestion-store.ts';
import type { Lang } from '../../../knowledge/entry.ts';
import { LETTERS } from '../../../quiz/round/choice-order.ts';
import { SUGGESTION_ACTION_IDS, SUGGESTION_VIEW_IDS } from '../../suggestion-action-ids.ts';
import { encodeSuggestion } from '../../suggestion-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { headerPieces } from '../emit.ts';
import { buttonsPiece, notePiece } from '../frame.ts';
import { sectionPiece } from '../list-pieces.ts';
import { type Page, pageOf } from '../paginate.ts';
import type { Piece } from '../piece.ts';
import { plainLine } from '../plain-line.ts';
import { plainMessage } from '../plain-message.ts';
import { fittingPage } from '../quiz/fitting-page.ts';
import { MENU_ACTION } from '../quiz/menu-ids.ts';
import { input, plain } from '../quiz/menu-inputs.ts';
import { quizButton } from '../quiz/quiz-button.ts';

/** An item takes up to 2,000 characters. */
const MOST_ITEMS = 1;
const LINE_CHARS = 400;
export const REFUSE_BLOCK = 'suggest_refuse_reason';

/** What waits for a manager: an item with all its choices and reasons, to be accepted or refused. */
export function suggestionsMessage(
  waiting: readonly Suggestion[],
  lang: Lang,
  titleOf: (entryId: string) => string | undefined,
): Page {
  const texts = QUIZ_TEXTS[lang].suggestion;
  if (waiting.length === 0) return plainMessage(texts.none);
  const left = waiting.length - MOST_ITEMS;
  const pieces = [
    ...headerPieces(texts.title),
    ...waiting.slice(0, MOST_ITEMS).flatMap((one) => itemPieces(one, lang, titleOf(one.item.entryId))),
    ...(left > 0 ? [notePiece(texts.more(left))] : []),
  ];
  return fittingPage(pieces, notePiece(QUIZ_TEXTS[lang].round.cut));
}

function itemPieces({ id, item }: Suggestion, lang: Lang, title: string | undefined): Piece[] {
  const texts = QUIZ_TEXTS[lang].suggestion;
  const question = plainLine(item.question[lang], LINE_CHARS);
  const lines = item.choices.map(({ text, right, reason }, index) => {
    const mark = right ? ` (${texts.rightMark})` : '';
    return `${LETTERS[index] ?? ''}${mark}: ${plainLine(text[lang], LINE_CHARS)}\n${plainLine(reason[lang], LINE_CHARS)}`;
  });
  const value = encodeSuggestion({ item: id });
  const button = (actionId: string, text: string) =>
    quizButton(actionId, text, value, `${text} · ${question}`);
  return [
    sectionPiece([{ text: question, bold: true }]),
    ...lines.map((text) => sectionPiece([{ text }])),
    notePiece(
      [
        texts.level(QUIZ_TEXTS[lang].settings.difficulties[item.difficulty]),
        ...(title ? [texts.about(title)] : []),
      ].join(' · '),
    ),
    buttonsPiece([
      button(SUGGESTION_ACTION_IDS.accept, texts.accept),
      button(SUGGESTION_ACTION_IDS.refuse, texts.refuse),
    ]),
  ];
}

/** Takes the reason that who suggested an item is told. */
export function refuseView(item: string, channel: string, lang: Lang): ModalView {
  const texts = QUIZ_TEXTS[lang].suggestion;
  return {
    type: 'modal',
    callback_id: SUGGESTION_VIEW_IDS.refuse,
    private_metadata: encodeSuggestion({ item, channel }),
    title: plain(texts.refuseTitle),
    submit: plain(texts.refuse),
    close: plain(texts.close),
    blocks: [
      input(
        { blockId: REFUSE_BLOCK, label: texts.refuseReason, hint: texts.refuseHint },
        { type: 'plain_text_input', action_id: MENU_ACTION, multiline: true, max_length: 500 },
      ),
    ],
  };
}

/** The button that opens the modal, for who came without a trigger, and under boards and practice. */
export function suggestButton(lang: Lang) {
  return quizButton(SUGGESTION_ACTION_IDS.open, QUIZ_TEXTS[lang].suggestion.suggest, encodeSuggestion({}));
}

export function suggestButtonMessage(lang: Lang): Page {
  return pageOf([
    sectionPiece([{ text: QUIZ_TEXTS[lang].suggestion.byButton }]),
    buttonsPiece([suggestButton(lang)]),
  ]);
}
