import type { Page } from '../blocks/paginate.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import { QUIZ_TEXTS } from '../texts/quiz/quiz-texts.ts';
import { TEXTS } from '../texts/texts.ts';
import type { ListenerDeps } from './deps.ts';

type Told = Pick<Asker, 'teamId' | 'channelId' | 'userId' | 'lang' | 'reply'>;
type TellDeps = Pick<ListenerDeps, 'reasons'>;

/** The database is away, so what was wanted is not done; `page` says more than that, if there is more to say. */
export function tellUnavailable(asker: Told, { reasons }: TellDeps, page?: Page): Promise<void> {
  const { teamId, channelId: channel, userId: user, lang, reply } = asker;
  reasons.note({ code: 'database-away', teamId, user, channel });
  return reply.privately(page ?? plainMessage(QUIZ_TEXTS[lang].command.unavailable));
}

/** The button is of another version, or forged. */
export function tellOutdated(asker: Told, { reasons }: TellDeps): Promise<void> {
  const { teamId, channelId: channel, userId: user, lang, reply } = asker;
  reasons.note({ code: 'outdated-button', teamId, user, channel });
  return reply.privately(plainMessage(TEXTS[lang].outdatedButton));
}
