import { questionTerms } from '../../gaps/question-terms.ts';
import type { InteractionValue } from '../interaction-value.ts';
import type { Click } from '../listeners/click.ts';
import type { ListenerDeps } from '../listeners/deps.ts';

/** An offered entry was opened: what the question meant is known now. */
export async function noteOpened(
  { id: entryId, query }: InteractionValue,
  { teamId, user: userId }: Pick<Click, 'teamId' | 'user'>,
  { stores }: Pick<ListenerDeps, 'stores'>,
): Promise<void> {
  await stores()?.questions.opened({ teamId, userId, terms: questionTerms(query), entryId });
}
