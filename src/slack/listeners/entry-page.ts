import type { AnswerFrame } from '../blocks/answer-frame.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { InteractionValue } from '../interaction-value.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';
import { foundFrame } from './found-frame.ts';

export const PRIVATE_BUTTONS = ['full', 'share', 'language'] as const;
export const PUBLIC_BUTTONS = ['full', 'language'] as const;

/** A known entry as an answer. */
export function entryPage(value: InteractionValue, deps: ListenerDeps, frame: AnswerFrame): Page {
  const answerer = deps.answerer();
  const answer = answerer.answerEntry(value.id, value.lang, value.query);
  if (!answer) return plainMessage(TEXTS[value.lang].gone);
  const { answer: answerId, by: removableBy, thread } = value;
  return answerMessage(answer, { thread, ...frame, ...foundFrame(answer, deps), answerId, removableBy });
}
