import { fileURLToPath } from 'node:url';
import type { BotConfig } from '../../src/bot-config.ts';
import type { BotPorts } from '../../src/bot-ports.ts';
import { readManifest } from '../../src/cli/read-manifest.ts';
import type { ShownMessage } from '../../src/workspace/messages.ts';
import type { Workspace, WorkspaceOptions } from '../../src/workspace/workspace.ts';
import { fixtureBank, type RunningBot, startK8sBot } from './bot.ts';
import { startWorkspace } from './workspace.ts';

export const quizChannel = 'C0QUIZ';
/** A Thursday, half an hour before the quiz of Shanghai. */
export const MORNING = Date.parse('2026-11-26T01:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Six items about the fixture bank; the right choice of each says so. */
export const fixtureQuiz = fileURLToPath(new URL('../fixtures/quiz', import.meta.url));

interface QuizBotOptions extends Partial<WorkspaceOptions> {
  start?: number;
  workspace?: Workspace;
  ports?: Partial<BotPorts>;
}

export const shippedBank = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** The real bot with its quiz, on a workspace whose clock begins at `start` and runs on. */
export async function startQuizBot(
  config: Partial<BotConfig> = {},
  { start = MORNING, workspace, ports, ...options }: QuizBotOptions = {},
): Promise<RunningBot> {
  const begun = Date.now();
  const running =
    workspace ??
    (await startWorkspace({ ...(await readManifest()), now: () => start + Date.now() - begun, ...options }));
  const database = { kind: 'sqlite', file: ':memory:' } as const;
  return startK8sBot({ database, knowledgeDirs: [fixtureBank, fixtureQuiz], ...config }, running, ports);
}

/** The bot's question posts in a channel, oldest first. */
export function rounds(workspace: Workspace, channel = quizChannel): ShownMessage[] {
  return workspace.messages(channel).filter(({ isBot, text, threadTs }) => {
    return isBot && !threadTs && /^(?:Question of the day|Extra question|每日一题|加练一题)/.test(text);
  });
}
