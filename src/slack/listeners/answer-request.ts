import type { webApi } from '@slack/bolt';
import type { Lang } from '../../knowledge/entry.ts';
import { isAboutQuiz } from '../../quiz/typed/parse-quiz-command.ts';
import { questionLang } from '../../search/question-lang.ts';
import { type AnswerFrame, answerMessage } from '../blocks/answer-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { helpMessage, plainMessage } from '../blocks/plain-message.ts';
import { quizHelpMessage } from '../blocks/quiz/quiz-help-message.ts';
import { BOT_NAME } from '../command.ts';
import { runQuizCommand } from '../quiz/commands/run-quiz-command.ts';
import type { Reply } from '../reply.ts';
import { parseRequest, type Request } from '../request.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';

/** What a person wrote after `/k8s`, after a mention or in a DM, and where. */
export interface Asked {
  slackText: string;
  teamId: string;
  user: string;
  channel: string;
  client: webApi.WebClient;
  reply: Reply;
  /** Of a command; a message has none. */
  triggerId?: string | undefined;
  /** Unlike any other: of the command or the message. */
  requestId: string;
  buttons: AnswerFrame['buttons'];
}

/** Does what was asked; `send` is the way in which the place gets answers. */
export async function answerRequest(
  asked: Asked,
  deps: ListenerDeps,
  send: (page: Page) => Promise<void>,
): Promise<void> {
  const { client, user, slackText } = asked;
  const request = parseRequest(slackText);
  const lang = typedLang(request, slackText) ?? (await deps.langOf(client, user));
  if (request.kind !== 'quiz') return send(pageFor(request, lang, asked, deps));
  const { teamId, channel: channelId, reply, triggerId, requestId } = asked;
  const asker = { teamId, channelId, userId: user, lang, client, reply, triggerId, requestId };
  return runQuizCommand(request.command, asker, deps);
}

/** The language that something is typed in. Words such as `quiz` and `help` are commands in both, unless Chinese. */
function typedLang(request: Request, slackText: string): Lang | undefined {
  const lang = questionLang(request.kind === 'help' ? slackText : request.text);
  return request.kind === 'question' || lang === 'zh' ? lang : undefined;
}

function pageFor(
  request: Exclude<Request, { kind: 'quiz' }>,
  lang: Lang,
  { buttons }: Asked,
  deps: ListenerDeps,
): Page {
  const answerer = deps.answerer();
  if (request.kind === 'help') return helpMessage(lang, BOT_NAME, answerer.entries.length);
  if (answerer.entries.length === 0) return plainMessage(TEXTS[lang].emptyBank);
  const answer = answerer.answer(request.text, lang);
  // `quiz strat` is no question about Kubernetes.
  if (answer.kind === 'nothing' && isAboutQuiz(request.text)) return quizHelpMessage(lang);
  const { sourceBaseUrl, hasQuizItems } = deps;
  return answerMessage(answer, { buttons, sourceBaseUrl, hasQuizItems });
}
