import { z } from 'zod';
import { slackId } from '../slack-id.ts';

const id = slackId;
/** `1790000000.123456`; the part of an address of a message. */
const ts = z.string().regex(/^[0-9.]{1,40}$/);
const text = z.string();
const withId = z.looseObject({ id });
/** Read by Bolt: it fails on a null where there may be nothing or an object. */
const object = z.looseObject({});
const team = z.looseObject({ id, enterprise_id: z.string().nullish() }).nullish();
const whose = {
  user: z.looseObject({ id, team_id: id.nullish() }),
  team,
  enterprise: z.looseObject({ id: z.string().nullish() }).nullish(),
  channel: withId.optional(),
  function_data: object.optional(),
};
/** Link buttons and such of other apps may leave out what is not read. */
const maybe = text.nullish();
/** Seeds of practice questions are made of it, which a button's value must hold. */
const trigger = text.max(200);
const address = z.union([z.url({ protocol: /^https?$/ }), z.literal('')]).nullish();

const command = z.looseObject({
  command: text,
  text: maybe,
  user_id: id,
  channel_id: id,
  team_id: id,
  trigger_id: trigger,
  response_url: address,
});

const action = z.looseObject({ action_id: text, block_id: maybe, value: maybe });
const container = z.looseObject({ type: maybe, message_ts: ts.nullish(), thread_ts: ts.nullish() });
const blockActions = z.looseObject({
  ...whose,
  container: container.extend({ channel_id: id.nullish() }).nullish(),
  message: z.looseObject({ ts: ts.nullish(), thread_ts: ts.nullish() }).nullish(),
  view: withId.nullish(),
  actions: z.array(action).min(1),
  trigger_id: trigger.nullish(),
  response_url: address,
});

const view = z.looseObject({ id, callback_id: text, private_metadata: maybe });
/** What stands in the fields; a menu reads each by a shape of its own. */
const state = z.looseObject({ values: z.record(z.string(), z.record(z.string(), object)) });
const viewAction = z.looseObject({ ...whose, view });
const viewSubmission = viewAction.extend({ view: view.extend({ state }) });
const shortcut = z.looseObject({
  ...whose,
  callback_id: text,
  trigger_id: trigger,
  response_url: address,
});
const messageAction = shortcut.extend({
  channel: withId,
  message: z.looseObject({ ts, thread_ts: ts.nullish(), text: maybe }),
});
const suggestion = z.looseObject({ ...whose, action_id: text, value: text });

const post = {
  user: id.optional(),
  text: maybe,
  ts: ts.nullish(),
  thread_ts: ts.nullish(),
  subtype: maybe,
  bot_id: maybe,
};
const message = z.looseObject({
  ...post,
  channel: id,
  ts,
  deleted_ts: ts.nullish(),
  message: z.looseObject(post).nullish(),
  previous_message: z.looseObject(post).nullish(),
});
const aboutPerson = z.looseObject({ user: id, channel: id.nullish() });
const aboutMember = z.looseObject({ user: id, channel: id, inviter: id.nullish() });

/** Bolt fails on one without an id, or without the function that it is about. */
const functionExecuted = z.looseObject({
  function_execution_id: text.min(1),
  function: z.looseObject({ callback_id: text }),
  inputs: object.nullish(),
  bot_access_token: maybe,
});

const authorization = z.looseObject({ team_id: id.nullish(), enterprise_id: id.nullish() });
const aboutAny = z.union([text, object]).optional();
const eventBody = z.looseObject({
  team_id: id,
  enterprise_id: id.nullish(),
  event_id: maybe,
  authorizations: z.array(authorization).optional(),
  event: z.looseObject({
    type: text,
    user: aboutAny,
    channel: aboutAny,
    item: object.optional(),
    subteam: object.optional(),
    message: object.optional(),
    assistant_thread: object.optional(),
  }),
});

/** The events with a shape of their own; any other is an object with a type. */
const EVENTS: Readonly<Record<string, z.ZodType>> = {
  message,
  app_mention: message,
  member_joined_channel: aboutMember,
  member_left_channel: aboutMember,
  app_home_opened: aboutPerson,
  function_executed: functionExecuted,
};

const BODIES: Readonly<Record<string, z.ZodType>> = {
  block_actions: blockActions,
  view_submission: viewSubmission,
  view_closed: viewAction,
  shortcut,
  message_action: messageAction,
  block_suggestion: suggestion,
};

/** What a delivery is: an event's type, `command`, or the type of an interaction; undefined if it has no known shape. */
export function payloadKind(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  if (body.event !== undefined) return eventKind(body);
  if (body.command !== undefined) return command.safeParse(body).success ? 'command' : undefined;
  const { type } = body;
  if (typeof type !== 'string' || !Object.hasOwn(BODIES, type)) return undefined;
  // Bolt would take a body with one of these for another kind.
  const isMixed = body.name !== undefined || (body.actions !== undefined && type !== 'block_actions');
  return !isMixed && BODIES[type]?.safeParse(body).success ? type : undefined;
}

function eventKind(body: Record<string, unknown>): string | undefined {
  const read = eventBody.safeParse(body);
  if (!read.success) return undefined;
  const { event } = read.data;
  const shape = Object.hasOwn(EVENTS, event.type) ? EVENTS[event.type] : undefined;
  return shape === undefined || shape.safeParse(event).success ? event.type : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
