import type { webApi } from '@slack/bolt';
import type { ClaimedPost } from '../../quiz/posting/post.ts';
import type { FindOutcome, Poster } from '../../quiz/posting/poster.ts';
import type { Compose } from './composed.ts';
import { findPost, type Place } from './find-post.ts';
import { sendPost } from './send-post.ts';
import type { ClocksAgree } from './slack-clock.ts';
import { slackErrorOf } from './slack-errors.ts';

/** The bot in one workspace. */
export interface Installed {
  /** Never retries by itself. */
  client: webApi.WebClient;
  /** By which its messages are known; undefined if Slack did not say. */
  botId: string | undefined;
}

export interface PosterPorts {
  /** Null if the bot is not installed there any more. */
  installed(teamId: string): Promise<Installed | null>;
  compose: Compose;
  clocksAgree: ClocksAgree;
}

/** The quiz's door to Slack. What fails before anything was sent is surely not posted. */
export function createPoster({ installed, compose, clocksAgree }: PosterPorts): Poster {
  return {
    async send(post, mayStillSend) {
      try {
        const bot = await installed(post.teamId);
        if (!bot) return { kind: 'refused', blame: 'workspace', error: 'not_installed' };
        const composed = await compose(post);
        if (!composed) return { kind: 'refused', blame: 'post', error: 'gone' };
        return await sendPost(bot.client, post, composed, mayStillSend);
      } catch (error) {
        return { kind: 'not-sent', why: messageOf(error) };
      }
    },
    async find(post, since) {
      try {
        const bot = await installed(post.teamId);
        if (!bot) return { kind: 'unreadable', why: 'not_installed', lasting: true };
        const place = await placeOf(post, bot.client, compose);
        const found = await findPost(bot.client, { ...place, postId: post.id, botId: bot.botId, since });
        return found.kind === 'absent' && !(await clocksAgree()) ? CLOCKS_DIFFER : found;
      } catch (error) {
        return { kind: 'unreadable', why: slackErrorOf(error) ?? messageOf(error), lasting: false };
      }
    },
  };
}

const CLOCKS_DIFFER: FindOutcome = { kind: 'unreadable', why: 'clocks_differ', lasting: false };

async function placeOf(post: ClaimedPost, client: webApi.WebClient, compose: Compose): Promise<Place> {
  switch (post.content.kind) {
    case 'notice': {
      const { channel } = await client.conversations.open({ users: post.channelId });
      return { channel: channel?.id ?? post.channelId };
    }
    case 'reveal':
      return { channel: post.channelId, threadTs: (await compose(post))?.above?.ts };
    case 'round':
    case 'standings':
    case 'digest':
      return { channel: post.channelId };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
