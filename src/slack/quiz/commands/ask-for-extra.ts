import { postExtra } from '../../../quiz/round/post-extra.ts';
import { commandMessage, plainMessage } from '../../blocks/plain-message.ts';
import { guestMessage, inviteMessage } from '../../blocks/quiz/welcome-messages.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import { personIn } from '../../person-in.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';
import { isMember } from './is-member.ts';

/** `quiz now`: one more question in this channel at once. */
export async function askForExtra(asker: Asker, quiz: Quiz, deps: ListenerDeps): Promise<void> {
  const { teamId, channelId, userId, requestId, lang, client, reply } = asker;
  const person = await personIn(asker, deps);
  if (person.kind === 'guest' || person.kind === 'stranger') return reply.privately(guestMessage(lang));
  if (!(await isMember(client, channelId))) return reply.privately(inviteMessage(lang));
  const zone = person.zone ?? 'UTC';
  const outcome = await postExtra(
    { teamId, channelId, requestId, askedBy: userId, language: lang, zone },
    quiz,
  );
  quiz.wake();
  const texts = QUIZ_TEXTS[lang].command;
  if (outcome.kind === 'owed') return reply.privately(plainMessage(texts.extraComing));
  return reply.privately(commandMessage(texts.nothingToAsk[outcome.why]));
}
