import { questionLang } from '../../search/question-lang.ts';
import type { Asked } from '../asked.ts';
import { helpMessage } from '../blocks/plain-message.ts';
import { privacyMessage } from '../blocks/privacy/privacy-message.ts';
import { BOT_NAME } from '../command.ts';
import { runGapsCommand } from '../gaps/commands/run-gaps-command.ts';
import { runQuizCommand } from '../quiz/commands/run-quiz-command.ts';
import { parseRequest } from '../request.ts';
import { answerQuestion } from './answer-question.ts';
import type { ListenerDeps } from './deps.ts';

/** Does what was asked, if it is answered here. */
export async function answerRequest(asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, slackText, teamId, channel: channelId, reply, triggerId, requestId } = asked;
  const admission = await deps.admit(asked);
  if (admission.kind !== 'welcome') return deps.turnAway(admission, asked);
  const request = parseRequest(slackText);
  const text = request.kind === 'help' ? slackText : request.text;
  const lang = questionLang(text) ?? (await deps.langOf(client, user));
  const asker = { teamId, channelId, userId: user, lang, client, reply, triggerId, requestId };
  switch (request.kind) {
    case 'help':
      await asked.send(helpMessage(lang, BOT_NAME, deps.answerer().entries.length));
      return;
    case 'quiz':
      return runQuizCommand(request.command, asker, deps);
    case 'privacy':
      return reply.privately(privacyMessage(lang));
    case 'gaps':
      return runGapsCommand(request.command, asker, deps);
    case 'question':
      return answerQuestion(request.text, lang, asked, deps);
    default:
      return request satisfies never;
  }
}
