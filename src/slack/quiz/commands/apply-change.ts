import { occurrencesFrom } from '../../../quiz/calendar/occurrences-from.ts';
import { type Changed, changeSubscription } from '../../../quiz/subscription/change-subscription.ts';
import type { Wanted } from '../../../quiz/subscription/changed-subscription.ts';
import { type Subscription, scheduleOf } from '../../../quiz/subscription/subscription.ts';
import { plainMessage } from '../../blocks/plain-message.ts';
import { settingsMessage } from '../../blocks/quiz/settings-message.ts';
import { inviteMessage } from '../../blocks/quiz/welcome-messages.ts';
import type { ListenerDeps } from '../../listeners/deps.ts';
import { isNoMember } from '../../send.ts';
import { QUIZ_TEXTS } from '../../texts/quiz/quiz-texts.ts';
import type { QuizChange } from '../../texts/quiz/settings-texts.ts';
import type { Quiz } from '../quiz.ts';
import type { Asker } from './asker.ts';
import { isMember } from './is-member.ts';

/** How many of the next dates a changed quiz shows. */
const SHOWN_DATES = 1;

export interface Change {
  /** What it is to be, of what it is now; null to leave it. */
  decide(current: Subscription | null): Wanted | null;
  /** What the channel is told that the person did to what was there. */
  what(before: Subscription | null): QuizChange;
  /** For who changed nothing. */
  same: string;
}

/** Changes a channel's quiz for a person who may, and tells the channel who did what. */
export async function applyChange(
  change: Change,
  asker: Asker,
  quiz: Quiz,
  deps: ListenerDeps,
): Promise<void> {
  const { teamId, channelId, userId, lang, client, reply } = asker;
  if (!(await isMember(client, channelId))) return reply.privately(inviteMessage(lang));
  const changed = await changeSubscription(
    { teamId, channelId, changedBy: userId, decide: change.decide },
    { ...quiz, report: () => undefined },
  );
  quiz.wake();
  return tell(changed, change, asker, { quiz, deps });
}

/** Says that a quiz was switched on or off, unless it was so before: then it was changed. */
export function switchedOrChanged(isOn: boolean): Change['what'] {
  return (before) => {
    if (isOn === (before?.state.kind === 'on')) return { kind: 'changed' };
    return { kind: isOn ? 'on' : 'off' };
  };
}

async function tell(
  changed: Changed,
  { what, same }: Change,
  asker: Asker,
  { quiz, deps }: { quiz: Quiz; deps: ListenerDeps },
): Promise<void> {
  switch (changed.kind) {
    case 'same':
      return asker.reply.privately(plainMessage(same));
    case 'conflict':
      return asker.reply.privately(plainMessage(QUIZ_TEXTS[asker.lang].command.conflict));
    case 'changed':
      return announce(changed.after, what(changed.before), asker, { quiz, deps });
    default:
      return changed satisfies never;
  }
}

async function announce(
  subscription: Subscription,
  what: QuizChange,
  asker: Asker,
  { quiz, deps }: { quiz: Quiz; deps: ListenerDeps },
): Promise<void> {
  const { client, userId, channelId, teamId } = asker;
  const { name } = await deps.person(client, userId);
  const now = await quiz.subscriptions.now();
  const next = occurrencesFrom(scheduleOf(subscription), now, SHOWN_DATES, subscription.lastDate).occurrences;
  const { language } = subscription.settings;
  const page = settingsMessage({ subscription, language, next, change: { by: name ?? undefined, what } });
  try {
    await deps.reply(client, { user: userId, channel: channelId }).inThread([page]);
  } catch (error) {
    if (!isNoMember(error)) throw error;
    await quiz.subscriptions.stop(teamId, channelId, { blame: 'channel', error: 'not_in_channel' });
    await asker.reply.privately(inviteMessage(asker.lang));
  }
}
