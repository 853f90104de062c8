import { questionTerms } from '../../gaps/question-terms.ts';
import type { InteractionValue } from '../interaction-value.ts';
import type { Click } from '../listeners/click.ts';
import type { ListenerDeps } from '../listeners/deps.ts';

/** An offered entry was opened: what the question meant is known now. */
export async function noteOpened(
  { id: entryId, query }: InteractionValue,
  { teamId, user: userId, logger }: Pick<Click, 'teamId' | 'user' | 'logger'>,
  { stores }: Pick<ListenerDeps, 'stores'>,
): Promise<void> {
  try {
    await stores()?.questions.opened({ teamId, userId, terms: questionTerms(query), entryId });
  } catch (error) {
    // The person has the answer.
    logger.warn(`An opened entry is not noted: ${error}`);
  }
}
