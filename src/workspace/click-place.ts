import { chosenValue, initialValues, interactiveElements } from './block-elements.ts';
import type { Core } from './core.ts';
import { messageFields } from './events.ts';
import { type JsonObject, objectsAt } from './json.ts';
import { describedView } from './open-views.ts';
import { type Channel, findView, type Message, type OpenView } from './state.ts';

export type ViewValues = Record<string, Record<string, JsonObject>>;

/** A message or an open modal, as far as a click is concerned. */
export interface Place {
  blocks: JsonObject[];
  values: ViewValues;
  /** The fields of the payload that say where it happened. */
  describe(): JsonObject;
}

/** Puts what a person has entered into a place's values; what its blocks do not ask for is left out. */
export function enterValues({ blocks, values }: Pick<Place, 'blocks' | 'values'>, entered: ViewValues): void {
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    const given = entered[blockId]?.[actionId];
    const value = given && chosenValue(element, given);
    if (value !== undefined) values[blockId] = { ...values[blockId], [actionId]: value };
  }
}

/** Where a click happens; undefined if the person sees no such message or modal. */
export function findPlace(
  core: Core,
  wanted: { user: string; channel?: string; ts?: string; viewId?: string },
): Place | undefined {
  if (wanted.viewId !== undefined) {
    const open = findView(core.state, wanted.viewId);
    return open?.user === wanted.user ? viewPlace(core, open) : undefined;
  }
  const channel = core.state.channels.get(wanted.channel ?? '');
  const message = channel?.messages.get(wanted.ts ?? '');
  const isVisible = message?.visibleTo === undefined || message.visibleTo === wanted.user;
  if (channel === undefined || message === undefined || !isVisible) return;
  return messagePlace(core, channel, message, wanted.user);
}

function viewPlace(core: Core, open: OpenView): Place {
  return {
    blocks: objectsAt(open.view, 'blocks'),
    values: open.values,
    describe: () => ({
      container: { type: 'view', view_id: open.id },
      view: describedView(core, open),
    }),
  };
}

/** The payload of an ephemeral message carries no `message`, as in Slack. */
function messagePlace(core: Core, channel: Channel, message: Message, user: string): Place {
  const isEphemeral = message.visibleTo !== undefined;
  const values = initialValues(message.blocks ?? []);
  const thread = message.threadTs === undefined ? {} : { thread_ts: message.threadTs };
  const target = { channel: channel.id, user, ts: message.ts };
  return {
    blocks: message.blocks ?? [],
    values,
    describe: () => ({
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: isEphemeral,
        ...thread,
      },
      channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
      ...(!isEphemeral && { message: { type: 'message', ...messageFields(core, channel, message) } }),
      state: { values },
      response_url: `${core.baseUrl()}/hooks/${core.responseUrls.issue(target)}`,
    }),
  };
}
