import { plainMessage } from '../../blocks/plain-message.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';

/** Does what somebody asked for; where the database is away, before or meanwhile, they are told that the quiz rests. */
export async function unlessDown(
  quiz: Quiz | null,
  { reply, lang }: Pick<Asker, 'reply' | 'lang'>,
  work: (quiz: Quiz) => Promise<void>,
): Promise<void> {
  const rest = () => reply.privately(plainMessage(QUIZ_TEXTS[lang].command.unavailable));
  if (!quiz) return rest();
  try {
    await work(quiz);
  } catch (error) {
    if (!quiz.isDown(error)) throw error;
    await rest();
  }
}
