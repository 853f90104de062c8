import type { Core } from './core.ts';
import { interactiveEnvelope } from './envelopes.ts';
import { messageFields } from './events.ts';
import type { JsonObject } from './json.ts';
import { failed, type Outcome, outcomeOf } from './outcome.ts';
import { findPerson, nextTs } from './state.ts';

export interface ShortcutUse {
  user: string;
  callbackId: string;
  /** Of a message shortcut. */
  channel?: string;
  ts?: string;
}

/** A person chooses a shortcut: a global one, or one in the menu of a message that they see. */
export async function runShortcut(core: Core, use: ShortcutUse): Promise<Outcome> {
  const person = findPerson(core.state, use.user);
  const shortcut = core.shortcuts.find(({ callbackId }) => callbackId === use.callbackId);
  if (person === undefined || shortcut === undefined)
    return failed('shortcut_not_found', 'There is no such shortcut.');
  const fields = shortcut.type === 'global' ? { type: 'shortcut' } : messageAction(core, use);
  if (fields === undefined) return failed('message_not_found', 'That message is not there any more.');
  const envelope = interactiveEnvelope(core, person, {
    ...fields,
    callback_id: shortcut.callbackId,
    trigger_id: core.triggers.issue(person.id),
    action_ts: nextTs(core.state, core.now()),
  });
  return outcomeOf(await core.delivery.deliver(envelope));
}

/** It works in every conversation that the person is in, whether or not the bot is. */
function messageAction(core: Core, { user, channel: id = '', ts = '' }: ShortcutUse): JsonObject | undefined {
  const channel = core.state.channels.get(id);
  const message = channel?.messages.get(ts);
  if (channel === undefined || message === undefined || !channel.members.has(user)) return;
  if (message.visibleTo !== undefined) return;
  const hasReplies = [...channel.messages.values()].some(
    ({ threadTs, visibleTo }) => threadTs === ts && visibleTo === undefined,
  );
  const fields = messageFields(core, channel, message);
  return {
    type: 'message_action',
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    message_ts: ts,
    message: { type: 'message', ...fields, ...(hasReplies && { thread_ts: ts }) },
    response_url: `${core.baseUrl()}/hooks/${core.responseUrls.issue({ channel: channel.id, user })}`,
  };
}
