import type { App } from '@slack/bolt';
import { greetChannel } from '../quiz/greet-channel.ts';
import { greetPerson } from '../quiz/greet-person.ts';
import type { ListenerDeps } from './deps.ts';

/** Somebody comes into a channel: the bot greets it once it is invited, and a person who joins a quiz. */
export function registerChannelEvents(app: App, deps: ListenerDeps): void {
  app.event('member_joined_channel', async ({ event, client, context, body }) => {
    const { user, channel, inviter } = event;
    const place = { teamId: body.team_id, channelId: channel, client };
    if (user === context.botUserId) await greetChannel({ ...place, inviter }, deps);
    else await greetPerson({ ...place, userId: user }, deps);
  });
}
