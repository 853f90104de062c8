import type { AnswerPage, AnswerStore } from './answer-store.ts';
import type { Reply } from './reply.ts';

interface RemovePorts {
  answers: AnswerStore;
  reply: Pick<Reply, 'removing'>;
}

/** Takes an answer away, with the pages below it: those first, or the first message of their thread would stay. */
export async function removeAnswer(answer: Omit<AnswerPage, 'messageTs'>, ports: RemovePorts): Promise<void> {
  await removePages(answer, ports);
  await ports.reply.removing(answer.answerTs);
  await ports.answers.removed(answer);
}

/** Takes the pages below an answer away; that they stood there is kept until `removed`. */
export async function removePages(
  answer: Omit<AnswerPage, 'messageTs'>,
  { answers, reply }: RemovePorts,
): Promise<void> {
  for (const ts of await answers.pagesOf(answer)) await reply.removing(ts);
}
