import { chosenValue, type FoundElement, interactiveElements, type Selected } from './block-elements.ts';
import { enterValues, findPlace, type ViewValues } from './click-place.ts';
import type { Core } from './core.ts';
import { interactiveEnvelope } from './envelopes.ts';
import { isObject, type JsonObject } from './json.ts';
import { failed, type Outcome, outcomeOf } from './outcome.ts';
import { findPerson, nextTs } from './state.ts';

export interface Click {
  user: string;
  /** Of the message, or `viewId` of the open modal. */
  channel?: string;
  ts?: string;
  viewId?: string;
  /** May be left out where the action id says it all. */
  blockId?: string;
  actionId: string;
  value?: string;
  selected?: Selected;
  /** What else the person has entered in the view by now: block id, action id, value. */
  values?: ViewValues;
}

const nothingThere = failed('element_not_found', 'There is no such button or menu here any more.');

/** A person presses a button or picks from a menu, in a message or in a modal. */
export async function click(core: Core, wanted: Click): Promise<Outcome> {
  const person = findPerson(core.state, wanted.user);
  if (person === undefined) return failed('user_not_found', `There is no person ${wanted.user}.`);
  const place = findPlace(core, wanted);
  const found = place && findElement(place.blocks, wanted);
  if (place) enterValues(place, wanted.values ?? {});
  if (place === undefined || found === undefined) return nothingThere;
  const chosen = chosenValue(found.element, wanted.selected ?? wanted.value);
  const action = describeAction(core, found, wanted, chosen);
  if (action === undefined) return nothingThere;
  if (chosen !== undefined && found.element.type !== 'overflow') {
    place.values[found.blockId] = { ...place.values[found.blockId], [found.actionId]: chosen };
  }
  const trigger = core.triggers.issue(person.id, wanted.viewId);
  const envelope = interactiveEnvelope(core, person, {
    type: 'block_actions',
    trigger_id: trigger,
    ...place.describe(),
    actions: [action],
  });
  return outcomeOf(await core.delivery.deliver(envelope));
}

function findElement(blocks: JsonObject[], { blockId, actionId, user }: Click): FoundElement | undefined {
  return interactiveElements(blocks).find(
    (found) =>
      found.actionId === actionId &&
      (blockId === undefined || found.blockId === blockId) &&
      isVisibleTo(found.element, user),
  );
}

/** An icon button may be for some people only. */
function isVisibleTo({ visible_to_user_ids: ids }: JsonObject, user: string): boolean {
  return !Array.isArray(ids) || ids.includes(user);
}

/** One entry of `actions`; undefined where the element offers no such choice. */
function describeAction(
  core: Core,
  { element, blockId, actionId }: FoundElement,
  wanted: Click,
  chosen: JsonObject | undefined,
): JsonObject | undefined {
  const pressed = pressedValue(element, wanted.value);
  const fields = chosen ?? pressed;
  if (fields === undefined) return;
  return {
    ...fields,
    type: element.type,
    action_id: actionId,
    block_id: blockId,
    action_ts: nextTs(core.state, core.now()),
  };
}

function pressedValue(element: JsonObject, value: string | undefined): JsonObject | undefined {
  switch (element.type) {
    case 'button':
      return { text: element.text, ...(element.value !== undefined && { value: element.value }) };
    case 'icon_button':
      return { icon: element.icon, ...(element.value !== undefined && { value: element.value }) };
    case 'feedback_buttons': {
      const buttons = [element.positive_button, element.negative_button].filter(isObject);
      const pressed = buttons.find((button) => button.value === value);
      return pressed && { text: pressed.text, value: pressed.value };
    }
    default:
      return;
  }
}
