import type { webApi } from '@slack/bolt';
import type { Lang } from '../../knowledge/entry.ts';
import { questionLang } from '../../search/question-lang.ts';
import { type AnswerFrame, answerMessage } from '../blocks/answer-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { helpMessage, plainMessage } from '../blocks/plain-message.ts';
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
  const text = request.kind === 'help' ? slackText : request.text;
  const lang = questionLang(text) ?? (await deps.langOf(client, user));
  if (request.kind !== 'quiz') return send(pageFor(request, lang, asked, deps));
  const { teamId, channel: channelId, reply, triggerId, requestId } = asked;
  const asker = { teamId, channelId, userId: user, lang, client, reply, triggerId, requestId };
  return runQuizCommand(request.command, asker, deps);
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
  return answerMessage(answerer.answer(request.text, lang), { buttons, sourceBaseUrl: deps.sourceBaseUrl });
}
