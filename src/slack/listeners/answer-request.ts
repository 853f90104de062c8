import type { Asked } from '../asked.ts';
import { helpMessage } from '../blocks/plain-message.ts';
import { BOT_NAME } from '../command.ts';
import { runQuizCommand } from '../quiz/commands/run-quiz-command.ts';
import { parseRequest } from '../request.ts';
import { answerQuestion } from './answer-question.ts';
import { randomPage, topicsPage } from './browse-pages.ts';
import type { ListenerDeps } from './deps.ts';
import { languagePage } from './language.ts';

/** Does what was asked, if it is answered here. */
export async function answerRequest(asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, slackText, teamId, channel: channelId, reply, triggerId, requestId } = asked;
  const admission = await deps.admit(asked);
  if (admission.kind !== 'welcome') return deps.turnAway(admission, asked);
  const request = parseRequest(slackText);
  const text = 'text' in request ? request.text : slackText;
  const lang = await deps.langFor({ client, teamId, user }, text);
  switch (request.kind) {
    case 'help':
      await asked.send(helpMessage(lang, BOT_NAME, deps.answerer().entries.length));
      return;
    case 'topics':
      await asked.send(topicsPage(lang, deps));
      return;
    case 'random':
      await asked.send(randomPage({ lang, seed: requestId, buttons: asked.buttons }, deps));
      return;
    case 'lang':
      return reply.privately(await languagePage(request.choice, asked, deps));
    case 'quiz': {
      const asker = { teamId, channelId, userId: user, lang, client, reply, triggerId, requestId };
      return runQuizCommand(request.command, asker, deps);
    }
    case 'question':
      return answerQuestion(request.text, lang, asked, deps);
    default:
      return request satisfies never;
  }
}
