import type { ShownMessage } from '../../src/workspace/messages.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { nextMessage, press } from './conversation.ts';
import { quizChannel, rounds } from './quiz-bot.ts';
import { alice } from './workspace.ts';

interface Where {
  user?: string;
  channel?: string;
}

export const xiaoming = 'U0XIAOMING';
export const greta = 'U0GRETA';

/** Types `/k8s quiz …` in the quiz channel, and waits for the bot's next message there. */
export function quiz(
  workspace: Workspace,
  words: string,
  { user = alice, channel = quizChannel }: Where = {},
): Promise<ShownMessage> {
  return typed(workspace, `quiz ${words}`.trim(), { user, channel });
}

/** Types `/k8s …`, and waits for the bot's next message in the channel. */
export function typed(
  workspace: Workspace,
  text: string,
  { user = alice, channel = quizChannel }: Where = {},
): Promise<ShownMessage> {
  const command = { user, channel, command: '/k8s', text };
  return nextMessage(workspace, () => workspace.act.runCommand(command), { user, channel });
}

/** Clicks a letter of a question, and waits for the verdict. */
export async function answer(
  workspace: Workspace,
  question: ShownMessage,
  letter: string,
  user: string,
): Promise<ShownMessage> {
  const where = { user, channel: quizChannel };
  return nextMessage(workspace, () => press(workspace, question, letter, where), where);
}

/** The letters of a question of the fixture: that of the right choice, and one of a wrong one. */
export function letters({ text }: ShownMessage): { right: string; wrong: string } {
  const right = /([A-D])\. (?:the right one|第 \d 题对的)/.exec(text)?.[1] ?? '?';
  return { right, wrong: right === 'A' ? 'B' : 'A' };
}

/** Switches a daily quiz on at 09:30 in Shanghai, half an hour from the start. */
export function switchOn(
  workspace: Workspace,
  words = 'on 09:30 Asia/Shanghai mon-fri',
): Promise<ShownMessage> {
  return quiz(workspace, words);
}

/** Moves the clock, and waits until the channel has one question more. */
export async function nextRound(
  workspace: Workspace,
  milliseconds: number,
  channel = quizChannel,
): Promise<ShownMessage> {
  const before = rounds(workspace, channel).length;
  workspace.clock.advance(milliseconds);
  return workspace.waitFor(() => rounds(workspace, channel)[before]);
}
