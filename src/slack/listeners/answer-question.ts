import type { Answer } from '../../answer/answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import type { Asked } from '../asked.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';

/** Answers a question where it was asked, and tells whoever keeps account of it. */
export async function answerQuestion(
  question: string,
  lang: Lang,
  asked: Asked,
  deps: ListenerDeps,
): Promise<void> {
  const answerer = deps.answerer();
  if (answerer.entries.length === 0) {
    await asked.send(plainMessage(TEXTS[lang].emptyBank));
    return;
  }
  const answer = answerer.answer(question, lang);
  const { buttons, teamId, user, channel } = asked;
  const frame = { buttons, sourceBaseUrl: deps.sourceBaseUrl, thread: asked.shareInto };
  const sent = await asked.send(asked.render?.(answer) ?? answerMessage(answer, frame));
  if (answer.kind === 'nothing') deps.reasons.note({ code: 'no-answer', teamId, user, channel });
  await account(answer, { question, lang, sent }, asked, deps);
}

async function account(
  answer: Answer,
  { question, lang, sent }: { question: string; lang: Lang; sent: Awaited<ReturnType<Asked['send']>> },
  asked: Asked,
  deps: ListenerDeps,
): Promise<void> {
  const { by, teamId, user, channel, questionTs, threadTs, requestId } = asked;
  const answered = {
    id: requestId,
    asked: { by, teamId, user, channel, questionTs, threadTs },
    question,
    lang,
    answer,
    sent,
  };
  await deps.onAnswered(answered);
}
