import type { webApi } from '@slack/bolt';
import { questionLang } from '../../search/question-lang.ts';
import { type AnswerFrame, answerMessage } from '../blocks/answer-message.ts';
import type { Page } from '../blocks/paginate.ts';
import { helpMessage, plainMessage } from '../blocks/plain-message.ts';
import { BOT_NAME } from '../command.ts';
import { parseRequest } from '../request.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';

/** The page that answers what a person wrote after `/k8s`, after a mention or in a DM. */
export async function requestPage(
  slackText: string,
  user: string,
  client: webApi.WebClient,
  deps: ListenerDeps,
  buttons: AnswerFrame['buttons'],
): Promise<Page> {
  const request = parseRequest(slackText);
  const answerer = deps.answerer();
  const text = request.kind === 'question' ? request.text : slackText;
  const lang = questionLang(text) ?? (await deps.langOf(client, user));
  if (request.kind === 'help') return helpMessage(lang, BOT_NAME, answerer.entries.length);
  if (answerer.entries.length === 0) return plainMessage(TEXTS[lang].emptyBank);
  return answerMessage(answerer.answer(request.text, lang), { buttons, sourceBaseUrl: deps.sourceBaseUrl });
}
