import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Asker } from '../quiz/commands/asker.ts';
import { type Click, readClick } from './click.ts';
import type { ListenerDeps } from './deps.ts';

export type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/** A click on a button of the quiz, acknowledged. */
export interface QuizClick {
  click: Click;
  asker: Asker;
  /** What the button carries; anybody can send anything. */
  carried: string | undefined;
  messageTs: string | undefined;
}

/** A person who clicks is spoken to in their own language, whatever the message's. */
export async function readQuizClick(args: ButtonArgs, deps: ListenerDeps): Promise<QuizClick> {
  const { body, client } = args;
  const click = await readClick(args, deps);
  const container = body.container ?? {};
  const asker: Asker = {
    teamId: click.teamId,
    channelId: body.channel?.id ?? container.channel_id ?? body.user.id,
    userId: click.user,
    lang: await deps.langFor(click),
    client,
    reply: click.reply,
    triggerId: click.triggerId,
    requestId: click.triggerId,
  };
  return { click, asker, carried: body.actions[0]?.value, messageTs: container.message_ts };
}
