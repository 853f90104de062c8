import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import { ackQuietly } from '../ack.ts';
import { pageView } from '../blocks/page-view.ts';
import type { Page } from '../blocks/paginate.ts';
import { clickThread } from '../click-thread.ts';
import { decodeValue, type InteractionValue } from '../interaction-value.ts';
import { modalReply } from '../modal-reply.ts';
import { openView } from '../open-view.ts';
import type { Reply } from '../reply.ts';
import type { ListenerDeps } from './deps.ts';

type ClickArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction | StaticSelectAction>> &
  AllMiddlewareArgs;

/** A click on one of the bot's buttons or menus, read and with the ways to answer it. */
export interface Click {
  /** What the button or the chosen option carries; anybody can send anything. */
  carried: string | undefined;
  /** Undefined when the button is of an older version or forged, or carries something else. */
  value: InteractionValue | undefined;
  teamId: string;
  user: string;
  /** The person's own id where a view was clicked. */
  channel: string;
  userName: string;
  /** Of the message that was clicked. */
  messageTs: string | undefined;
  triggerId: string;
  /** The modal the button stands in; App Home is none. */
  viewId: string | undefined;
  /** The `callback_id` of that modal. */
  viewName: string | undefined;
  isHome: boolean;
  /** True where all in the channel see the message that was clicked. */
  isPublic: boolean;
  /** Where there is no message, in modals. */
  reply: Reply;
  client: ClickArgs['client'];
  logger: ClickArgs['logger'];
}

/** Acknowledges, then reads the click; what is missing in the payload becomes an empty text. */
export async function readClick(
  { ack, body, client, logger }: ClickArgs,
  deps: ListenerDeps,
): Promise<Click> {
  await ackQuietly(ack, logger);
  const container = body.container ?? {};
  const modal = body.view?.type === 'modal' ? body.view : undefined;
  const isPublic = container.type === 'message' && !container.is_ephemeral;
  const thread = clickThread(body);
  const messageTs: string | undefined = container.message_ts;
  const place = {
    user: body.user.id,
    channel: body.channel?.id ?? container.channel_id ?? body.user.id,
    threadTs: isPublic ? (thread ?? container.message_ts) : undefined,
    privateThreadTs: thread,
    responseUrl: body.response_url,
    messageTs,
  };
  const carried = carriedBy(body.actions[0]);
  const click = {
    carried,
    value: decodeValue(carried),
    teamId: body.team?.id ?? body.user.team_id ?? '',
    user: body.user.id,
    channel: place.channel,
    userName: body.user.name ?? body.user.username ?? '',
    messageTs,
    triggerId: body.trigger_id,
    viewId: modal?.id,
    viewName: modal?.callback_id,
    isHome: body.view?.type === 'home',
    isPublic,
    client,
    logger,
  };
  return { ...click, reply: body.view ? replyInModal(click, deps) : deps.reply(client, place) };
}

/** The message that was clicked, unlike any other. */
export function messageKey({ teamId, channel, messageTs = '' }: Click): string {
  return `${teamId}.${channel}.${messageTs}`;
}

function carriedBy(action: ButtonAction | StaticSelectAction | undefined): string | undefined {
  return action?.type === 'static_select' ? action.selected_option?.value : action?.value;
}

function replyInModal(click: Omit<Click, 'reply'>, deps: ListenerDeps): Reply {
  const { client, viewId } = click;
  const viewOf = async (page: Page) => pageView(page, await deps.langFor(click));
  const open = async (page: Page) => openView(click, await viewOf(page));
  return modalReply({
    open,
    async update(page) {
      if (!viewId) return open(page);
      await client.views.update({ view_id: viewId, view: await viewOf(page) });
    },
  });
}
