import type { InputBlock, ModalView } from '@slack/types';
import type { Lang } from '../../../knowledge/entry.ts';
import { DIFFICULTIES } from '../../../knowledge/quiz-item.ts';
import { LETTERS } from '../../../quiz/round/choice-order.ts';
import { SUGGESTION_VIEW_IDS } from '../../suggestion-action-ids.ts';
import { encodeSuggestion } from '../../suggestion-value.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { MENU_ACTION } from '../quiz/menu-ids.ts';
import { input, option, plain, radioButtons } from '../quiz/menu-inputs.ts';

/** The blocks of the modal; a choice and its reason have the number of the choice in theirs. */
export const SUGGEST_BLOCKS = {
  question: 'suggest_question',
  choice: 'suggest_choice_',
  reason: 'suggest_reason_',
  right: 'suggest_right',
  difficulty: 'suggest_difficulty',
  entry: 'suggest_entry',
} as const;

/** Long enough for a question; four choices with reasons stay within one message. */
const CHARS = { question: 400, choice: 150, reason: 300, entry: 150 } as const;

/** Takes a quiz item with four choices. */
export function suggestView(channel: string, lang: Lang): ModalView {
  const { suggestion: texts, settings } = QUIZ_TEXTS[lang];
  const levels = DIFFICULTIES.map((level) =>
    option(String(level), `${level} · ${settings.difficulties[level]}`),
  );
  const letters = LETTERS.map((letter, index) => option(String(index), letter));
  const { question, right, difficulty, entry, entryHint: hint } = texts;
  return {
    type: 'modal',
    callback_id: SUGGESTION_VIEW_IDS.suggest,
    private_metadata: encodeSuggestion({ channel }),
    title: plain(texts.modalTitle),
    submit: plain(texts.send),
    close: plain(texts.close),
    blocks: [
      input({ blockId: SUGGEST_BLOCKS.question, label: question }, textInput(CHARS.question)),
      ...LETTERS.flatMap((letter, index) => choiceFields(letter, index, lang)),
      input({ blockId: SUGGEST_BLOCKS.right, label: right }, radioButtons(letters, '')),
      input({ blockId: SUGGEST_BLOCKS.difficulty, label: difficulty }, radioButtons(levels, '1')),
      input({ blockId: SUGGEST_BLOCKS.entry, label: entry, hint, optional: true }, textInput(CHARS.entry)),
    ],
  };
}

function choiceFields(letter: string, index: number, lang: Lang): InputBlock[] {
  const texts = QUIZ_TEXTS[lang].suggestion;
  const [choice, reason] = [`${SUGGEST_BLOCKS.choice}${index}`, `${SUGGEST_BLOCKS.reason}${index}`];
  // Said once: four times it would fill a phone.
  const hint = index === 0 ? texts.reasonHint : undefined;
  return [
    input({ blockId: choice, label: texts.choice(letter) }, textInput(CHARS.choice)),
    input({ blockId: reason, label: texts.reason(letter), hint }, textInput(CHARS.reason)),
  ];
}

function textInput(chars: number): InputBlock['element'] {
  return { type: 'plain_text_input', action_id: MENU_ACTION, max_length: chars };
}
