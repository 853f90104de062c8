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
  const subscription = await subscriptionOf(teamId, channelId, await deps.quiz());
  const lang = inviter === undefined ? 'en' : await deps.langFor({ client, teamId, user: inviter });
  const language = subscription?.settings.language ?? lang;
  const isOn = subscription?.state.kind === 'on';
  const page = greetingMessage({ channelId, language, quiz: isOn ? 'on' : 'none' });
  await deps.reply(client, { user: inviter ?? channelId, channel: channelId }).inThread([page]);
}

/** The channel's quiz, which goes on if it had stopped; null without one, or while the database is away. */
async function subscriptionOf(
  teamId: string,
  channelId: string,
  quiz: Quiz | null,
): Promise<Subscription | null> {
  try {
    const stored = quiz && (await quiz.subscriptions.ofChannel(teamId, channelId));
    return stored && (await resumed(stored, quiz));
  } catch (error) {
    if (!quiz?.isDown(error)) throw error;
    return null;
  }
}

async function resumed(subscription: Subscription, quiz: Quiz): Promise<Subscription> {
  const { state, teamId, channelId, changedBy } = subscription;
  if (state.kind !== 'stopped' || state.why.blame !== 'channel') return subscription;
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
  return changed.kind === 'changed' ? changed.after : subscription;
}
