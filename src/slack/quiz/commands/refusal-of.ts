import type { Page } from '../../blocks/paginate.ts';
import { plainMessage } from '../../blocks/plain-message.ts';
import { guestMessage, notManagerMessage } from '../../blocks/quiz/welcome-messages.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import { personIn } from '../../person-in.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import { mayManage } from '../may-manage.ts';
import type { Asker } from './asker.ts';

/** Why a person may not change a quiz; undefined for who may. */
export async function refusalOf(asker: Asker, deps: ListenerDeps): Promise<Page | undefined> {
  const may = mayManage(await personIn(asker, deps), deps.quizManagers);
  switch (may) {
    case 'yes':
      return undefined;
    case 'guest':
      return guestMessage(asker.lang);
    case 'not-a-manager':
      return notManagerMessage(asker.lang);
    case 'unknown-person':
      return plainMessage(QUIZ_TEXTS[asker.lang].command.unknownPerson);
    default:
      return may satisfies never;
  }
}
