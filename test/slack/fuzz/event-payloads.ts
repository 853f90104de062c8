import { CHANNELS, PEOPLE, TEAMS, typed, type World } from './world.ts';

const OTHER_EVENTS = [
  'app_home_opened',
  'reaction_added',
  'team_join',
  'channel_rename',
  'function_executed',
  'app_uninstalled',
  'tokens_revoked',
  'message.im',
  '__proto__',
  'constructor',
  '',
];
const SUBTYPES = [
  'message_changed',
  'message_deleted',
  'channel_join',
  'bot_message',
  'file_share',
  'me_message',
];

function event(world: World, fields: Record<string, unknown>): Record<string, unknown> {
  const { chance, nextId } = world;
  const team = chance.pick(TEAMS);
  return {
    token: 't',
    team_id: team,
    api_app_id: 'A0K8SQA',
    type: 'event_callback',
    event_id: `Ev${nextId()}`,
    event_time: 1_790_000_000,
    authorizations: [{ team_id: team, user_id: world.botUser, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: chance.happens(0.1),
    event: fields,
  };
}

export function mention(world: World) {
  const { chance, nextTs, botUser } = world;
  return event(world, {
    type: 'app_mention',
    ...author(world),
    text: `<@${botUser}> ${typed(world)}`,
    channel: chance.pick(CHANNELS),
    ts: nextTs(),
    ...(chance.happens(0.1) && { edited: { user: 'U0BOB', ts: '1.2' } }),
  });
}

/** A person, at times another app, at times the bot itself. */
function author({ chance, botUser }: World) {
  if (chance.happens(0.15)) return { user: 'U0ROBOT', bot_id: 'B0ROBOT', bot_profile: { id: 'B0ROBOT' } };
  return chance.happens(0.03) ? { user: botUser } : { user: chance.pick(PEOPLE) };
}

export function direct(world: World) {
  const { chance, nextTs } = world;
  const fields = { text: typed(world), channel: chance.pick(CHANNELS), ts: nextTs() };
  return event(world, { type: 'message', channel_type: 'im', ...author(world), ...fields });
}

export function post(world: World) {
  const { chance, nextTs } = world;
  const message = () => ({ type: 'message', ...author(world), text: typed(world), ts: nextTs() });
  const channelType = chance.pick(['channel', 'group', 'im']);
  const subtype = chance.pick(SUBTYPES);
  return event(world, {
    ...message(),
    channel: chance.pick(CHANNELS),
    channel_type: channelType,
    subtype,
    message: message(),
    previous_message: message(),
    deleted_ts: nextTs(),
  });
}

export function member(world: World) {
  const { chance, botUser } = world;
  const user = chance.happens(0.3) ? botUser : chance.pick(PEOPLE);
  const inviter = chance.pick(PEOPLE);
  return event(world, { type: 'member_joined_channel', user, channel: chance.pick(CHANNELS), inviter });
}

export function other(world: World) {
  const { chance, nextTs } = world;
  const fields = { user: chance.pick(PEOPLE), channel: chance.pick(CHANNELS), tab: 'home', ts: nextTs() };
  return event(world, { type: chance.pick(OTHER_EVENTS), ...fields });
}
