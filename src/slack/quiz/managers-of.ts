import type { Quiz } from './quiz.ts';

/** Who hears of what waits for a decision: the managers that were named, else who set up the channel's quiz. */
export async function managersOf(
  { teamId, channelId }: { teamId: string; channelId: string },
  { subscriptions }: Pick<Quiz, 'subscriptions'>,
  { quizManagers }: { quizManagers: readonly string[] },
): Promise<readonly string[]> {
  if (quizManagers.length > 0) return quizManagers;
  const subscription = await subscriptions.ofChannel(teamId, channelId);
  return subscription ? [subscription.changedBy] : [];
}
