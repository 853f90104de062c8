import type { webApi } from '@slack/bolt';
import type { Lang } from '../../../knowledge/entry.ts';
import type { Reply } from '../../reply.ts';

/** Somebody who wants something of the quiz, and where. */
export interface Asker {
  teamId: string;
  channelId: string;
  userId: string;
  lang: Lang;
  client: webApi.WebClient;
  reply: Reply;
  /** Opens a modal, within three seconds; a mention has none. */
  triggerId?: string | undefined;
  /** Unlike any other request. */
  requestId: string;
}
