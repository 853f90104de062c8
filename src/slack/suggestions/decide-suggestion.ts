import type { SuggestionDecision } from '../../gaps/suggestion-store.ts';
import { plainLine } from '../blocks/plain-line.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { GapDesk } from '../gaps/gap-desk.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import { typedLine } from '../texts/quiz/typed-line.ts';

const QUESTION_CHARS = 200;
const REASON_CHARS = 500;

/** Decides, and tells who suggested it; false if it was decided already. */
export async function decideSuggestion(
  id: string,
  decision: SuggestionDecision,
  { asker, stores, deps }: GapDesk,
): Promise<boolean> {
  const { teamId, userId, client } = asker;
  const decided = await stores.suggestions.decide(teamId, id, decision, userId);
  if (!decided) return false;
  const { suggestedBy, item } = decided;
  if (!suggestedBy) return true;
  const lang = await deps.langFor({ client, teamId, user: suggestedBy });
  const texts = QUIZ_TEXTS[lang].suggestion;
  const question = plainLine(item.question[lang], QUESTION_CHARS);
  const sentence =
    decision.kind === 'accepted'
      ? texts.accepted(question)
      : texts.refused(question, typedLine(decision.reason, REASON_CHARS));
  const direct = deps.reply(client, { user: suggestedBy, channel: suggestedBy });
  await direct.inThread([plainMessage(sentence)]);
  return true;
}
