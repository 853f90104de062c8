import type { App, Context, StringIndexed, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { plainMessage } from './blocks/plain-message.ts';
import { clickThread } from './click-thread.ts';
import { firstText } from './door/first-text.ts';
import { payloadPlace } from './door/payload-place.ts';
import type { ListenerDeps } from './listeners/deps.ts';
import type { Place } from './place.ts';
import { slackErrorOf } from './quiz/slack-errors.ts';
import { TEXTS } from './texts/texts.ts';

export interface ErrorDoorPorts {
  /** Of the workspace where it failed; the app itself has no token where several install it. */
  clientOf(token: string): webApi.WebClient;
  logger: Logger;
}

interface Failed {
  error: Error;
  body: StringIndexed;
  context: Context;
}

/** Every failed listener ends here: the log gets the whole truth, the person one plain sentence. */
export function registerErrorDoor(app: App, deps: ListenerDeps, { clientOf, logger }: ErrorDoorPorts): void {
  app.error(async ({ error, body, context }: Failed) => {
    const cause = causeOf(error);
    logger.error({ err: cause, type: body.type ?? body.command }, 'A listener failed');
    const detail = slackErrorOf(cause) ?? cause.name;
    deps.reasons.note({ code: 'failed', ...payloadPlace(body), detail });
    const place = placeOf(body);
    if (!place) return;
    try {
      const teamId = firstText(body.team_id, body.team?.id);
      const { text, event, message } = body;
      const asked = firstText(text, event?.message?.text, event?.text, message?.text);
      const client = context.botToken ? clientOf(context.botToken) : app.client;
      const lang = await deps.langFor({ client, teamId, user: place.user }, asked);
      await deps.reply(client, place).privately(plainMessage(TEXTS[lang].failed));
    } catch (lost) {
      logger.error({ err: lost }, 'The person could not be told');
    }
  });
}

/** Bolt wraps an error that has no code of its own. */
function causeOf(error: Error): Error {
  return 'original' in error && error.original instanceof Error ? error.original : error;
}

/** Where the person of a failed delivery can be reached; undefined when nobody waits for an answer. */
function placeOf(body: StringIndexed): Place | undefined {
  const event: StringIndexed = body.event ?? {};
  const message: StringIndexed = event.message ?? event;
  const user = body.user_id ?? body.user?.id ?? message.user;
  if (typeof user !== 'string' || message.bot_id) return undefined;
  const channel = body.channel_id ?? body.channel?.id ?? event.channel ?? user;
  const isThread = event.type === 'app_mention' || event.type === 'message';
  return {
    user,
    channel: typeof channel === 'string' ? channel : user,
    threadTs: isThread ? (message.thread_ts ?? message.ts) : undefined,
    privateThreadTs: isThread ? message.thread_ts : clickThread(body),
    responseUrl: typeof body.response_url === 'string' ? body.response_url : undefined,
  };
}
