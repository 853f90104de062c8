import { webApi } from '@slack/bolt';
import type { ClaimedPost } from '../../../src/quiz/posting/post.ts';
import { plainMessage } from '../../../src/slack/blocks/plain-message.ts';
import { clientOptions } from '../../../src/slack/client-options.ts';
import { createPoster, type PosterPorts } from '../../../src/slack/quiz/poster.ts';
import { createClocksAgree } from '../../../src/slack/quiz/slack-clock.ts';
import type { Workspace, WorkspaceOptions } from '../../../src/workspace/workspace.ts';
import { quizChannel } from '../../support/quiz-bot.ts';
import { startWorkspace } from '../../support/workspace.ts';

const SCOPES = ['chat:write', 'channels:history', 'im:history', 'im:write'];
const TIMEOUT_MS = 150;

/** A post that was just claimed. */
export const claim = (changes: Partial<ClaimedPost> = {}): ClaimedPost => ({
  id: 'T0LOCAL.C0QUIZ.2026-11-26',
  teamId: 'T0LOCAL',
  channelId: quizChannel,
  content: { kind: 'round', roundId: 'r', date: '2026-11-26', itemId: 'pods-1' },
  dueAt: Date.now(),
  deadlineAt: Date.now() + 7_200_000,
  attempt: 1,
  firstTryAt: Date.now(),
  inDoubt: false,
  claimedAt: Date.now(),
  ...changes,
});

/** The shipped poster on a workspace; `skew` is how far the database's clock is off Slack's. */
export async function posterOn(options: Partial<WorkspaceOptions> = {}, { skew = 0, token = '' } = {}) {
  const workspace = await startWorkspace({ scopes: SCOPES, ...options });
  const told: string[] = [];
  const clocksAgree = createClocksAgree({
    apiUrl: workspace.apiUrl,
    now: async () => workspace.clock.now() + skew,
    fetch: globalThis.fetch,
    warn: (message) => told.push(message),
  });
  const poster = createPoster({ ...portsOf(workspace, workspace.apiUrl, token), clocksAgree });
  return { workspace, poster, told, seen: () => workspace.messages(quizChannel).length };
}

/** What the poster is made of, but for the clock; its message is short. */
export function portsOf(
  { botToken, bot }: Workspace,
  apiUrl: string,
  token = '',
): Omit<PosterPorts, 'clocksAgree'> {
  const client = new webApi.WebClient(token || botToken, {
    ...clientOptions(apiUrl, globalThis.fetch, TIMEOUT_MS),
    logLevel: webApi.LogLevel.ERROR,
  });
  return {
    installed: async () => ({ client, botId: bot.botId }),
    compose: async () => ({ pages: [plainMessage('Question of the day')] }),
  };
}

/** An instant before everything that a test does. */
export const since = () => Date.now() - 60_000;
