import type { webApi } from '@slack/bolt';
import type { Asker } from '../quiz/commands/asker.ts';
import type { ListenerDeps } from './deps.ts';

interface SentView {
  body: { user: { id: string }; team: { id: string } | null };
  view: { id: string };
  client: webApi.WebClient;
}

/** Who sends a modal, answered in the channel where it was opened. */
export async function viewAsker(
  { body, view, client }: SentView,
  channelId: string,
  deps: ListenerDeps,
): Promise<Asker> {
  const userId = body.user.id;
  const teamId = body.team?.id ?? '';
  const lang = await deps.langFor({ client, teamId, user: userId });
  const reply = deps.reply(client, { user: userId, channel: channelId });
  return { teamId, channelId, userId, lang, client, reply, requestId: view.id };
}
