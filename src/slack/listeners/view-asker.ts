import type { SlackViewAction, SlackViewMiddlewareArgs, webApi } from '@slack/bolt';
import { pageView } from '../blocks/page-view.ts';
import type { Page } from '../blocks/paginate.ts';
import { modalReply } from '../modal-reply.ts';
import type { Asker } from '../quiz/commands/asker.ts';
import type { ListenerDeps } from './deps.ts';

interface SentView {
  ack: SlackViewMiddlewareArgs<SlackViewAction>['ack'];
  body: { user: { id: string }; team: { id: string } | null };
  view: { id: string };
  client: webApi.WebClient;
}

/**
 * Who sends a modal, answered in its place: where it was opened may be a thread, or no message at all. The answer
 * acknowledges, so whoever does that before has nothing to say.
 */
export async function viewAsker(
  { ack, body, view, client }: SentView,
  channelId: string,
  deps: ListenerDeps,
): Promise<Asker> {
  const userId = body.user.id;
  const teamId = body.team?.id ?? '';
  const lang = await deps.langFor({ client, teamId, user: userId });
  const show = (page: Page) => ack({ response_action: 'update', view: pageView(page, lang) });
  const reply = modalReply({ update: show, open: show });
  return { teamId, channelId, userId, lang, client, reply, requestId: view.id };
}
