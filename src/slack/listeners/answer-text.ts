import type { Asked } from '../asked.ts';
import { questionText } from '../question-text.ts';
import { answerQuestion } from './answer-question.ts';
import type { ListenerDeps } from './deps.ts';

/** Answers a text that is a question whatever it says, as in a search field: no word in it is a command. */
export async function answerText(asked: Asked, deps: ListenerDeps): Promise<void> {
  const admission = await deps.admit(asked);
  if (admission.kind !== 'welcome') return deps.turnAway(admission, asked);
  const question = questionText(asked.slackText);
  await answerQuestion(question, await deps.langFor(asked, question), asked, deps);
  if (admission.isCut) await deps.tellCut(asked);
}
