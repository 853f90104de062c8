import type { Answer } from '../../answer/answer.ts';
import type { AnswerFrame } from '../blocks/answer-frame.ts';
import type { ListenerDeps } from './deps.ts';

/** What the message of an answer says beside it, wherever it stands. */
export function foundFrame(
  answer: Answer,
  deps: Pick<ListenerDeps, 'answerer' | 'sourceBaseUrl' | 'hasQuizItems'>,
): Pick<AnswerFrame, 'related' | 'sourceBaseUrl' | 'hasQuizItems'> {
  const related = answer.kind === 'found' ? deps.answerer().related(answer.section, answer.lang) : [];
  const { sourceBaseUrl, hasQuizItems } = deps;
  return { related, sourceBaseUrl, hasQuizItems };
}
