import { askConfirm } from './confirm.js';
import { textObject } from './mrkdwn.js';
import { words } from './words.js';

/** @import {ConfirmationDialog} from '@slack/types' */
/** @import {Scope, StateValue} from './types.js' */
/** @import {Choice} from './api.js' */

/**
 * Sends an action to the app after the element's own "Are you sure?"; the control is busy until the app acked.
 *
 * @param {HTMLElement} control
 * @param {{ action_id?: string, confirm?: ConfirmationDialog }} element
 * @param {Scope} scope
 * @param {{ value?: string, selected?: Choice }} choice
 * @returns {Promise<boolean>} false if the person decided against it
 */
export async function act(control, element, scope, choice) {
  if (control.getAttribute('aria-busy') === 'true') return false;
  if (element.confirm && !(await confirmed(element.confirm, scope))) return false;
  control.setAttribute('aria-busy', 'true');
  try {
    await scope.context.act({ blockId: scope.blockId, actionId: element.action_id ?? '', ...choice });
  } finally {
    control.removeAttribute('aria-busy');
  }
  return true;
}

/**
 * @param {ConfirmationDialog} dialog
 * @param {Scope} scope
 */
function confirmed({ title, text, confirm, deny, style }, { context }) {
  return askConfirm({
    title: title?.text ?? words().sure,
    body: textObject(text, context.names),
    confirm: confirm?.text ?? words().yes,
    deny: deny?.text ?? words().cancel,
    danger: style === 'danger',
  });
}

/**
 * Lets a form read the control's value, and sends every change where the block dispatches.
 *
 * @param {HTMLElement} control
 * @param {{ action_id?: string, confirm?: ConfirmationDialog }} element
 * @param {Scope} scope
 * @param {() => StateValue} read
 */
export function bindValue(control, element, scope, read) {
  scope.context.register({ blockId: scope.blockId, actionId: element.action_id ?? '', read });
  if (!scope.dispatches) return;
  control.addEventListener('change', () => {
    const selected = choiceOf(read());
    if (selected !== undefined) act(control, element, scope, { selected });
  });
}

/**
 * @param {StateValue} state
 * @returns {Choice | undefined} undefined where nothing is chosen
 */
function choiceOf({ selected_option, selected_options, selected_time, selected_date }) {
  if (selected_options) return selected_options.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return selected_option?.value ?? selected_time ?? selected_date ?? undefined;
}

/**
 * @param {{ action_id?: string }} element
 * @param {Scope} scope
 */
export function fieldAttributes(element, { blockId, labelledBy, describedBy }) {
  return {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'data-key': `${blockId}/${element.action_id ?? ''}`,
  };
}
