import type { webApi } from '@slack/bolt';
import { changeSubscription } from '../../quiz/subscription/change-subscription.ts';
import type { Subscription } from '../../quiz/subscription/subscription.ts';
import { greetingMessage } from '../blocks/quiz/welcome-messages.ts';
import type { ListenerDeps } from '../listeners/deps.ts';
import type { Quiz } from './quiz.ts';

export interface Invited {
  teamId: string;
  channelId: string;
  client: webApi.WebClient;
  /** Undefined where somebody joined by themselves. */
  inviter?: string | undefined;
}

/** The bot was invited: it says what it can do, and a quiz that stopped because it was not there goes on. */
export async function greetChannel({ teamId, channelId, client, inviter }: Invited, deps: ListenerDeps) {
  const quiz = await deps.quiz();
  const subscription = quiz ? await quiz.subscriptions.ofChannel(teamId, channelId) : null;
  const resumed = quiz && subscription ? await resume(subscription, quiz) : false;
  const isOn = resumed || subscription?.state.kind === 'on';
  const lang = inviter === undefined ? 'en' : await deps.langFor({ client, teamId, user: inviter });
  const language = subscription?.settings.language ?? lang;
  const page = greetingMessage({ channelId, language, quiz: isOn ? 'on' : 'none' });
  await deps.reply(client, { user: inviter ?? channelId, channel: channelId }).inThread([page]);
}

async function resume(subscription: Subscription, quiz: Quiz): Promise<boolean> {
  const { state, teamId, channelId, changedBy } = subscription;
  if (state.kind !== 'stopped' || state.why.blame !== 'channel') return false;
  const changed = await changeSubscription(
    {
      teamId,
      channelId,
      changedBy,
      decide: (current) => current && { isOn: true, settings: current.settings },
    },
    { ...quiz, report: () => undefined },
  );
  quiz.wake();
  return changed.kind === 'changed';
}
