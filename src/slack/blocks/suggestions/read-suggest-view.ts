import { type ReadSuggestion, suggestedItem } from '../../../gaps/suggested-item.ts';
import { LETTERS } from '../../../quiz/round/choice-order.ts';
import { menuValues } from '../quiz/menu-values.ts';
import { SUGGEST_BLOCKS } from './suggest-view.ts';

/** What a sent modal holds; `entryOf` finds the entry that words are about. */
export function readSuggestView(
  values: unknown,
  id: string,
  entryOf: (words: string) => string,
): ReadSuggestion {
  const fields = menuValues(values);
  const text = (block: string) => fields.get(block)?.text ?? '';
  const right = text(SUGGEST_BLOCKS.right);
  return suggestedItem({
    id,
    entryId: entryOf(text(SUGGEST_BLOCKS.entry)),
    difficulty: text(SUGGEST_BLOCKS.difficulty),
    question: text(SUGGEST_BLOCKS.question),
    choices: LETTERS.map((_, index) => ({
      text: text(`${SUGGEST_BLOCKS.choice}${index}`),
      reason: text(`${SUGGEST_BLOCKS.reason}${index}`),
    })),
    right: right === '' ? -1 : Number(right),
  });
}

/** The block of a field by its path in the quiz schema. */
export function blockOfPath([field, index, part]: readonly (string | number)[]): string {
  if (field === 'choices' && typeof index === 'number') {
    return `${part === 'reason' ? SUGGEST_BLOCKS.reason : SUGGEST_BLOCKS.choice}${index}`;
  }
  if (field === 'right' || field === 'difficulty') return SUGGEST_BLOCKS[field];
  return SUGGEST_BLOCKS.question;
}
