import type { AnswerPage, AnswerStore } from './answer-store.ts';
import type { Reply } from './reply.ts';

/** Takes an answer away, with the pages below it: those first, or the first message of their thread would stay. */
export async function removeAnswer(
  answer: Omit<AnswerPage, 'messageTs'>,
  { answers, reply }: { answers: AnswerStore; reply: Pick<Reply, 'removing'> },
): Promise<void> {
  for (const ts of await answers.pagesOf(answer)) await reply.removing(ts);
  await reply.removing(answer.answerTs);
  await answers.removed(answer);
}
