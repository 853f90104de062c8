import { append, h, uniqueId } from './dom.js';
import { bindValue, fieldAttributes } from './element-action.js';
import { textObject } from './mrkdwn.js';

/** @import {Checkboxes, MultiStaticSelect, Option, RadioButtons} from '@slack/types' */
/** @import {Scope} from './types.js' */

/**
 * @param {RadioButtons} element
 * @param {Scope} scope
 */
export function radioButtons(element, scope) {
  const { group, checked } = choiceGroup('radio', element, element.options, scope, (option) =>
    same(option, element.initial_option),
  );
  bindValue(group, element, scope, () => ({ type: element.type, selected_option: checked()[0] ?? null }));
  return group;
}

/**
 * @param {Checkboxes} element
 * @param {Scope} scope
 */
export function checkboxes(element, scope) {
  const { group, checked } = choiceGroup('checkbox', element, element.options, scope, (option) =>
    (element.initial_options ?? []).some((initial) => same(option, initial)),
  );
  bindValue(group, element, scope, () => ({ type: element.type, selected_options: checked() }));
  return group;
}

/**
 * Slack's multi-select, as a list to tick: every choice is in sight and reached by the keyboard.
 *
 * @param {MultiStaticSelect} element
 * @param {Scope} scope
 */
export function multiSelect(element, scope) {
  const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
  const { group, checked } = choiceGroup('checkbox', element, options, scope, (option) =>
    (element.initial_options ?? []).some((initial) => same(option, initial)),
  );
  group.classList.add('multi-select');
  bindValue(group, element, scope, () => ({ type: element.type, selected_options: checked() }));
  return group;
}

/**
 * @param {'radio' | 'checkbox'} type
 * @param {{ action_id?: string }} element
 * @param {readonly Option[]} options
 * @param {Scope} scope
 * @param {(option: Option) => boolean} isInitial
 */
function choiceGroup(type, element, options, scope, isInitial) {
  const name = uniqueId('choice');
  const inputs = options.map((option) => h('input', { type, name, checked: isInitial(option) }));
  const group = h(
    'div',
    {
      class: 'choices',
      role: type === 'radio' ? 'radiogroup' : 'group',
      tabindex: -1,
      ...fieldAttributes(element, scope),
    },
    ...options.map((option, index) => choice(option, inputs[index], scope)),
  );
  const checked = () => options.filter((_, index) => inputs[index]?.checked);
  return { group, checked };
}

/**
 * @param {Option} option
 * @param {HTMLInputElement | undefined} input
 * @param {Scope} scope
 */
function choice(option, input, { context }) {
  const text = h('span', { class: 'choice-text' });
  append(text, textObject(option.text, context.names));
  const description =
    option.description &&
    h('span', { class: 'choice-hint' }, ...textObject(option.description, context.names));
  return h('label', { class: 'choice' }, input, h('span', {}, text, description));
}

/**
 * @param {Option} option
 * @param {Option | undefined} other
 */
function same(option, other) {
  return other !== undefined && option.value === other.value;
}
