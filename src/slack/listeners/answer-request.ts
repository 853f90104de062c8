import type { Lang } from '../../knowledge/entry.ts';
import { questionLang } from '../../search/question-lang.ts';
import type { Admission } from '../admission.ts';
import type { Asked } from '../asked.ts';
import { commandMessage, helpMessage } from '../blocks/plain-message.ts';
import { privacyMessage } from '../blocks/privacy/privacy-message.ts';
import { runChannelCommand } from '../channel/run-channel-command.ts';
import { BOT_NAME } from '../command.ts';
import { courtesyOf } from '../courtesy.ts';
import { runDoctor } from '../doctor/run-doctor.ts';
import { runGapsCommand } from '../gaps/commands/run-gaps-command.ts';
import { runQuizCommand } from '../quiz/commands/run-quiz-command.ts';
import { removable } from '../removable.ts';
import { parseRequest, type Request } from '../request.ts';
import { showStats } from '../stats/show-stats.ts';
import { placeTexts } from '../texts/place-texts.ts';
import { answerQuestion } from './answer-question.ts';
import { randomPage, topicsPage } from './browse-pages.ts';
import type { ListenerDeps } from './deps.ts';
import { languagePage } from './language.ts';

/** Who gets no answer may ask why, and what is stored about them; who may change a channel is checked there. */
const ALWAYS: ReadonlySet<Request['kind']> = new Set(['doctor', 'channel', 'privacy']);
const WELCOME: Admission = { kind: 'welcome' };

/** Does what was asked, if it is answered here. */
export async function answerRequest(asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, slackText } = asked;
  const request = parseRequest(slackText);
  const admission = ALWAYS.has(request.kind) ? WELCOME : await deps.admit(asked);
  if (admission.kind !== 'welcome') return deps.turnAway(admission, asked);
  const { teamId } = asked;
  const lang = await deps.langFor({ client, teamId, user }, typedText(request, slackText));
  await respond(request, lang, asked, deps);
  if (admission.isCut) await deps.tellCut(asked);
}

/** What tells the language. Words such as `quiz` and `help` are commands in both, unless Chinese. */
function typedText(request: Request, slackText: string): string {
  const text = 'text' in request ? request.text : slackText;
  return request.kind === 'question' || questionLang(text) === 'zh' ? text : '';
}

async function respond(request: Request, lang: Lang, asked: Asked, deps: ListenerDeps): Promise<void> {
  const { client, user, teamId, channel: channelId, reply, triggerId, requestId } = asked;
  const asker = { teamId, channelId, userId: user, lang, client, reply, triggerId, requestId };
  switch (request.kind) {
    case 'help':
      await asked.send(removable(helpMessage(lang, BOT_NAME, deps.answerer().entries.length), asked, lang));
      return;
    case 'doctor':
      return runDoctor(lang, asked, deps);
    case 'channel':
      return runChannelCommand(request.command, lang, asked, deps);
    case 'topics':
      await asked.send(removable(topicsPage(lang, deps), asked, lang));
      return;
    case 'random':
      await asked.send(
        removable(randomPage({ lang, seed: requestId, buttons: asked.buttons }, deps), asked, lang),
      );
      return;
    case 'lang':
      return reply.privately(await languagePage(request.choice, asked, deps));
    case 'quiz':
      return runQuizCommand(request.command, asker, deps);
    case 'privacy':
      return reply.privately(privacyMessage(lang));
    case 'gaps':
      return runGapsCommand(request.command, asker, deps);
    case 'stats':
      return showStats(asker, deps);
    case 'question': {
      const courtesy = courtesyOf(request.text);
      if (courtesy) {
        await asked.send(commandMessage(placeTexts[lang].courtesy[courtesy]));
        return;
      }
      return answerQuestion(request.text, lang, asked, deps);
    }
    default:
      return request satisfies never;
  }
}
