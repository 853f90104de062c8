import type { Answer } from '../../answer/answer.ts';
import type { Lang } from '../../knowledge/entry.ts';
import { isAboutQuiz } from '../../quiz/typed/parse-quiz-command.ts';
import type { Explanation } from '../../search/explain.ts';
import { type Asked, isPublic } from '../asked.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { quizHelpMessage } from '../blocks/quiz/quiz-help-message.ts';
import { isNearMiss } from '../gaps/keep-account.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';
import { foundFrame } from './found-frame.ts';

/** Answers a question where it was asked, and tells whoever keeps account of it. */
export async function answerQuestion(
  question: string,
  lang: Lang,
  asked: Asked,
  deps: ListenerDeps,
): Promise<void> {
  const begunAt = deps.monotonic();
  const answerer = deps.answerer();
  const { teamId, user, channel } = asked;
  if (answerer.entries.length === 0) {
    deps.reasons.note({ code: 'empty-bank', teamId, user, channel });
    await asked.send(plainMessage(TEXTS[lang].emptyBank));
    return;
  }
  const answer = answerer.answer(question, lang);
  const foundAt = deps.monotonic();
  // `quiz strat` is no question about Kubernetes.
  if (answer.kind === 'nothing' && isAboutQuiz(question)) {
    await asked.send(quizHelpMessage(lang));
    return;
  }
  const sent = await asked.send(asked.render?.(answer) ?? answerPage(answer, asked, deps));
  const seconds = { search: (foundAt - begunAt) / 1_000, answer: (deps.monotonic() - begunAt) / 1_000 };
  deps.observer.question({ by: asked.by, lang, outcome: answer.kind }, seconds);
  if (answer.kind === 'nothing') {
    const explanation = answerer.explain(question, lang);
    const score = scoreOf(explanation);
    deps.observer.gap(isNearMiss(explanation) ? 'search' : 'content');
    deps.reasons.note({ code: 'no-answer', teamId, user, channel, ...score });
  }
  await account(answer, { question, lang, sent }, asked, deps);
}

function answerPage(answer: Answer, asked: Asked, deps: ListenerDeps): Page {
  const { buttons, user, requestId, shareInto } = asked;
  const removableBy = isPublic(asked) ? user : undefined;
  const frame = { buttons, answerId: requestId, removableBy, thread: shareInto };
  return answerMessage(answer, { ...frame, ...foundFrame(answer, deps) });
}

/** Log odds as 0 to 100, so that the threshold of an answer is 50; nothing where no entry came into question. */
function scoreOf({ entries: [best] }: Explanation): { score?: number } {
  return best ? { score: Math.round(100 / (1 + Math.exp(-best.confidence))) } : {};
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
