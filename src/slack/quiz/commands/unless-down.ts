import type { ListenerDeps } from '../../listeners/deps.ts';
import { tellUnavailable } from '../../listeners/tell-person.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';

/** Does what somebody asked for; where the database is away, before or meanwhile, they are told that the quiz rests. */
export async function unlessDown(
  quiz: Quiz | null,
  asker: Asker,
  deps: Pick<ListenerDeps, 'reasons'>,
  work: (quiz: Quiz) => Promise<void>,
): Promise<void> {
  if (!quiz) return tellUnavailable(asker, deps);
  try {
    await work(quiz);
  } catch (error) {
    if (!quiz.isDown(error)) throw error;
    await tellUnavailable(asker, deps);
  }
}
