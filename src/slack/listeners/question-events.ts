import type { App, StringIndexed, webApi } from '@slack/bolt';
import type { Asked, AskedBy } from '../asked.ts';
import { answerRequest } from './answer-request.ts';
import type { ListenerDeps } from './deps.ts';

/** A post that asks the bot: who, where, what. */
interface Post {
  by: AskedBy;
  teamId: string;
  user: string;
  channel: string;
  ts: string;
  threadTs: string | undefined;
  text: string;
  isShared: boolean;
  userTeamId: string | undefined;
}

/** Mentions in channels, answered in the thread, and direct messages. */
export function registerQuestionEvents(app: App, deps: ListenerDeps): void {
  app.event('app_mention', async ({ event, client, body }) => {
    const post = readPost('mention', event, body);
    // A mention that is edited comes again as a new event, and would get a second answer.
    if (post && !('edited' in event)) await answerPost(post, client, deps);
  });
  app.event('message', async ({ event, client, body }) => {
    const post = readPost('direct', event, body);
    if (post && isDirect(event)) await answerPost(post, client, deps);
  });
}

/** A direct message has a channel id of its own kind, whether or not the event names the channel type. */
function isDirect({ channel, channel_type: type }: StringIndexed): boolean {
  return type === 'im' || (type === undefined && String(channel).startsWith('D'));
}

async function answerPost(post: Post, client: webApi.WebClient, deps: ListenerDeps): Promise<void> {
  const { by, teamId, user, channel, ts, threadTs, text, isShared, userTeamId } = post;
  const reply = deps.reply(client, { user, channel, threadTs: threadTs ?? ts, privateThreadTs: threadTs });
  const asked: Asked = {
    by,
    slackText: text,
    teamId,
    user,
    channel,
    client,
    reply,
    send: (page) => reply.inThread([page]),
    questionTs: ts,
    threadTs,
    requestId: `${channel}.${ts}`,
    buttons: ['full', 'language'],
    isShared,
    userTeamId,
  };
  await answerRequest(asked, deps);
}

/** Undefined for what no person wrote: other bots, Slackbot, edits, joins, document mentions. */
function readPost(by: AskedBy, event: StringIndexed, body: StringIndexed): Post | undefined {
  const { user, channel, ts, thread_ts: threadTs, text = '', subtype } = event;
  const fromApp = event.bot_id || event.bot_profile || user === 'USLACKBOT';
  if (fromApp || (subtype && subtype !== 'file_share')) return undefined;
  if (![user, channel, ts, text].every((value) => typeof value === 'string')) return undefined;
  return {
    by,
    teamId: String(body.team_id ?? ''),
    user,
    channel,
    ts,
    text,
    threadTs: typeof threadTs === 'string' ? threadTs : undefined,
    isShared: body.is_ext_shared_channel === true,
    userTeamId: typeof event.user_team === 'string' ? event.user_team : undefined,
  };
}
