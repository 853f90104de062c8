import { webApi } from '@slack/bolt';
import type { Round } from '../../quiz/round/round.ts';
import { roundMessage } from '../blocks/quiz/round-message.ts';
import { shownRound } from './compose-post.ts';
import { postMetadata } from './post-metadata.ts';
import type { PosterPorts } from './poster.ts';
import type { QuizStores } from './quiz.ts';

type ShowCountPorts = Pick<QuizStores, 'rounds' | 'subscriptions'> & Pick<PosterPorts, 'installed'>;

/** Puts the count of now under a question; resolves to the milliseconds that Slack asks to wait, else 0. */
export function createShowCount(ports: ShowCountPorts): (round: Round) => Promise<number> {
  return async ({ id, teamId, channelId, messageTs }) => {
    const bot = await ports.installed(teamId);
    const round = await shownRound(id, ports);
    if (!bot || !round || messageTs === null) return 0;
    try {
      const page = roundMessage(round);
      await bot.client.chat.update({
        channel: channelId,
        ts: messageTs,
        ...page,
        metadata: postMetadata(id),
      });
      return 0;
    } catch (error) {
      if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1_000;
      throw error;
    }
  };
}
