import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { ackQuietly } from '../ack.ts';
import { decodeValue, type InteractionValue } from '../interaction-value.ts';
import type { Reply } from '../reply.ts';
import type { ListenerDeps } from './deps.ts';

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/** A click on one of the bot's buttons, read and with the ways to answer it. */
export interface Click {
  /** Undefined when the button is of an older version or forged. */
  value: InteractionValue | undefined;
  teamId: string;
  user: string;
  userName: string;
  triggerId: string;
  /** Of the modal the button stands in. */
  viewId: string | undefined;
  /** True where all in the channel see the message that was clicked. */
  isPublic: boolean;
  reply: Reply;
  client: ButtonArgs['client'];
  logger: ButtonArgs['logger'];
}

/** Acknowledges, then reads the click; what is missing in the payload becomes an empty text. */
export async function readClick(
  { ack, body, client, logger }: ButtonArgs,
  deps: ListenerDeps,
): Promise<Click> {
  await ackQuietly(ack, logger);
  const container = body.container ?? {};
  const isPublic = container.type === 'message' && !container.is_ephemeral;
  const ts = body.message?.thread_ts ?? container.thread_ts ?? container.message_ts;
  const place = {
    user: body.user.id,
    channel: body.channel?.id ?? container.channel_id ?? body.user.id,
    threadTs: isPublic ? ts : undefined,
    responseUrl: body.response_url,
  };
  return {
    value: decodeValue(body.actions[0]?.value),
    teamId: body.team?.id ?? body.user.team_id ?? '',
    user: body.user.id,
    userName: body.user.name ?? body.user.username ?? '',
    triggerId: body.trigger_id,
    viewId: body.view?.id,
    isPublic,
    reply: deps.reply(client, place),
    client,
    logger,
  };
}
