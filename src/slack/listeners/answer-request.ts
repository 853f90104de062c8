import type { Lang } from '../../knowledge/entry.ts';
import { questionLang } from '../../search/question-lang.ts';
import type { Admission } from '../admission.ts';
import type { Asked } from '../asked.ts';
import { helpMessage } from '../blocks/plain-message.ts';
import { runChannelCommand } from '../channel/run-channel-command.ts';
import { BOT_NAME } from '../command.ts';
import { runDoctor } from '../doctor/run-doctor.ts';
import { runQuizCommand } from '../quiz/commands/run-quiz-command.ts';
import { parseRequest, type Request } from '../request.ts';
import { answerQuestion } from './answer-question.ts';
import type { ListenerDeps } from './deps.ts';

/** Who gets no answer may ask why; who may change a channel is checked there. */
const ALWAYS: ReadonlySet<Request['kind']> = new Set(['doctor', 'channel']);
const WELCOME: Admission = { kind: 'welcome' };

/** Does what was asked, if it is answered here. */
export async function answerRequest(asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, slackText } = asked;
  const request = parseRequest(slackText);
  const admission = ALWAYS.has(request.kind) ? WELCOME : await deps.admit(asked);
  if (admission.kind !== 'welcome') return deps.turnAway(admission, asked);
  const lang = typedLang(request, slackText) ?? (await deps.langOf(client, user));
  await respond(request, lang, asked, deps);
  if (admission.isCut) await deps.tellCut(asked);
}

/** The language that something is typed in. Words such as `quiz` and `help` are commands in both, unless Chinese. */
function typedLang(request: Request, slackText: string): Lang | undefined {
  const lang = questionLang(request.kind === 'help' ? slackText : request.text);
  return request.kind === 'question' || lang === 'zh' ? lang : undefined;
}

async function respond(request: Request, lang: Lang, asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, teamId, channel: channelId, reply, triggerId, requestId } = asked;
  switch (request.kind) {
    case 'help':
      await asked.send(helpMessage(lang, BOT_NAME, deps.answerer().entries.length));
      return;
    case 'doctor':
      return runDoctor(lang, asked, deps);
    case 'channel':
      return runChannelCommand(request.command, lang, asked, deps);
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
