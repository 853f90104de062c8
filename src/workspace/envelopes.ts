import type { Core } from './core.ts';
import type { Envelope } from './deliver.ts';
import type { JsonObject } from './json.ts';
import type { Channel, Person } from './state.ts';

const verificationToken = 'local-verification-token';

/** An Events API envelope around `event`, with an event id of its own. */
export function eventEnvelope(core: Core, event: JsonObject): Envelope {
  const { team, app, bot } = core.state;
  const authorization = {
    enterprise_id: null,
    team_id: team.id,
    user_id: bot.userId,
    is_bot: true,
    is_enterprise_install: false,
  };
  const payload = {
    token: verificationToken,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: `Ev${core.randomId()}`,
    event_time: Math.floor(core.now() / 1000),
    authorizations: [authorization],
    is_ext_shared_channel: isShared(core, event),
    event_context: `4-${core.randomId()}`,
  };
  return { type: 'events_api', payload, acceptsResponse: false };
}

/** Events about a channel name it by its id. */
function isShared({ state }: Core, { channel }: JsonObject): boolean {
  return typeof channel === 'string' && state.channels.get(channel)?.isShared === true;
}

/** A slash command as Slack posts it: no thread, no locale. */
export function commandEnvelope(
  core: Core,
  person: Person,
  channel: Channel,
  invocation: { command: string; text: string },
): Envelope {
  const { team, app } = core.state;
  const responseUrl = core.responseUrls.issue({ channel: channel.id, user: person.id });
  const payload = {
    token: verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: person.id,
    user_name: person.handle,
    command: invocation.command,
    text: invocation.text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: `${core.baseUrl()}/hooks/${responseUrl}`,
    trigger_id: core.triggers.issue(person.id),
  };
  return { type: 'slash_commands', payload, acceptsResponse: true };
}

/** What `block_actions`, `view_submission` and `view_closed` have in common, with `fields` added. */
export function interactiveEnvelope(core: Core, person: Person, fields: JsonObject): Envelope {
  const { team, app } = core.state;
  const payload = {
    user: { id: person.id, username: person.handle, name: person.handle, team_id: person.teamId ?? team.id },
    api_app_id: app.id,
    token: verificationToken,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    ...fields,
  };
  return { type: 'interactive', payload, acceptsResponse: true };
}
