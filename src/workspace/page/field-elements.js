import { h } from './dom.js';
import { act, bindValue, fieldAttributes } from './element-action.js';
import { plainText } from './mrkdwn.js';
import { isComposing } from './text-field.js';
import { words } from './words.js';

/** @import {Datepicker, Option, PlainTextInput, StaticSelect, Timepicker, URLInput, NumberInput, EmailInput} from '@slack/types' */
/** @import {Scope} from './types.js' */

/**
 * @param {StaticSelect} element
 * @param {Scope} scope
 */
export function staticSelect(element, scope) {
  /** @type {Option[]} */
  const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  /** @param {readonly Option[]} list */
  const choices = (list) =>
    list.map((option) =>
      h(
        'option',
        { value: options.indexOf(option), selected: option.value === element.initial_option?.value },
        plainText(option.text),
      ),
    );
  const placeholder = element.placeholder?.text ?? words().selectItem;
  const name = scope.labelledBy ? {} : { 'aria-label': placeholder };
  const control = h(
    'select',
    { class: 'field select', ...fieldAttributes(element, scope), ...name },
    h('option', { value: '', hidden: !scope.labelledBy }, placeholder),
    ...(element.option_groups?.map(({ label, options: list }) =>
      h('optgroup', { label: plainText(label) }, ...choices(list)),
    ) ?? choices(options)),
  );
  bindValue(control, element, scope, () => ({
    type: element.type,
    selected_option: control.value === '' ? null : (options[Number(control.value)] ?? null),
  }));
  return control;
}

/**
 * @param {Timepicker} element
 * @param {Scope} scope
 */
export function timePicker(element, scope) {
  const control = input('time', element.initial_time, element, scope);
  bindValue(control, element, scope, () => ({ type: element.type, selected_time: control.value || null }));
  return control;
}

/**
 * @param {Datepicker} element
 * @param {Scope} scope
 */
export function datePicker(element, scope) {
  const control = input('date', element.initial_date, element, scope);
  bindValue(control, element, scope, () => ({ type: element.type, selected_date: control.value || null }));
  return control;
}

/**
 * @param {PlainTextInput | NumberInput | URLInput | EmailInput} element
 * @param {Scope} scope
 */
export function textInput(element, scope) {
  const attributes = {
    class: 'field text-field',
    ...fieldAttributes(element, scope),
    placeholder: element.placeholder?.text,
    maxlength: 'max_length' in element ? element.max_length : null,
  };
  const initial = element.initial_value ?? '';
  const control =
    element.type === 'plain_text_input' && element.multiline
      ? h('textarea', { ...attributes, rows: 4 }, initial)
      : h('input', { ...attributes, type: 'text', value: initial });
  scope.context.register({
    blockId: scope.blockId,
    actionId: element.action_id ?? '',
    read: () => ({ type: element.type, value: control.value || null }),
  });
  if (scope.dispatches) dispatchText(control, element, scope);
  return control;
}

/**
 * Sends what is typed: with Enter, or with each character where the app asked for that.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {PlainTextInput | NumberInput | URLInput | EmailInput} element
 * @param {Scope} scope
 */
function dispatchText(control, element, scope) {
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const send = () => act(control, element, scope, { value: control.value });
  if (triggers.includes('on_character_entered')) control.addEventListener('input', send);
  if (!triggers.includes('on_enter_pressed')) return;
  control.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    send();
  });
}

/**
 * @param {'time' | 'date'} type
 * @param {string | undefined} value
 * @param {Timepicker | Datepicker} element
 * @param {Scope} scope
 */
function input(type, value, element, scope) {
  const unnamed = type === 'time' ? words().selectTime : words().selectDate;
  const name = scope.labelledBy ? {} : { 'aria-label': element.placeholder?.text ?? unnamed };
  return h('input', { class: 'field', type, value, ...fieldAttributes(element, scope), ...name });
}
